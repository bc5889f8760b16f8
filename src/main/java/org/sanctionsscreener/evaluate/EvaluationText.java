package org.sanctionsscreener.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The measurement as text: the figures, the tables, and the errors to work down. */
public final class EvaluationText {
    private static final int WIDTH = 110;

    private EvaluationText() { }

    /** @param most how many errors are shown; the figures count them all */
    public static String of(EvaluationResult r, int most) {
        StringBuilder out = new StringBuilder();
        line(out, "Rules: %s %s (%s)", r.ruleSet().name(), r.ruleSet().version(), r.ruleSet().sha256());
        if (r.cases() > 0) {
            cases(out, r);
        }
        if (r.positives().whole() + r.negatives().whole() + r.skipped().size() > 0) {
            documents(out, r);
        }
        if (r.failed() > 0) {
            line(out, "%nTexts that could not be screened: %d (each counts as nothing flagged)", r.failed());
        }
        errors(out, r, most);
        return out.toString();
    }

    private static void cases(StringBuilder out, EvaluationResult r) {
        Score t = r.total();
        line(out, "%nCases that name provisions: %d", r.cases());
        line(out, "  provisions expected %d, found %d, missed %d", t.found() + t.missed(), t.found(), t.missed());
        measure(out, "strict   (" + (t.extra() + t.beyond()) + " leading ids not expected)", t.strictPrecision(), t.recall(), t.strictF1());
        measure(out, "in scope (" + t.extra() + " of a body the cases speak of)", t.scopePrecision(), t.recall(), t.scopeF1());
        measure(out, "labelled (" + t.forbidden() + " ids said not to be)", t.labelledPrecision(), t.recall(), t.labelledF1());
        line(out, "  strict counts as wrong every flagged leading provision that the case neither expects nor allows; in scope leaves out");
        line(out, "  bodies of law (UN, US) of which the file of cases names no provision; labelled counts only those that the case says");
        line(out, "  must not be flagged. Micro averages over provision ids, each once a case.");
        line(out, "  cases without a provision that must not be flagged: %s", share(r.casesClean()));
        line(out, "  status right: %s", share(r.status()));
        counted(out, "  expected, but not in the rule pack, so counted nowhere", r.outside());
        counted(out, "  expected and in the pack without a rule, so counted as missed", r.withoutRule());
        table(out, "By regime", r.byRegime());
        table(out, "By provision", r.byProvision());
    }

    private static void documents(StringBuilder out, EvaluationResult r) {
        line(out, "%nDocuments with weak labels");
        line(out, "  telling of a breach, with a finding: %s", share(r.positives()));
        line(out, "  of those whose regime is known, with a finding of it: %s", share(r.regimes()));
        line(out, "  of those that a person read, with a finding of the right regime: %s", share(r.readPositives()));
        line(out, "  of those that a person read, with the status that was read: %s", share(r.documentStatus()));
        line(out, "  neutral, flagged: %s", share(r.negatives()));
        counted(out, "  left out because the label is not to be trusted", r.skipped());
    }

    private static void measure(StringBuilder out, String name, double precision, double recall, double f1) {
        line(out, "  %-44s precision %s  recall %s  F1 %s", name, three(precision), three(recall), three(f1));
    }

    private static void counted(StringBuilder out, String what, Map<String, Integer> counts) {
        if (!counts.isEmpty()) {
            String list = counts.entrySet().stream().map(e -> e.getKey() + (e.getValue() > 1 ? " x" + e.getValue() : "")).collect(Collectors.joining(", "));
            out.append(wrap(what + ": " + list, "    "));
        }
    }

    private static void table(StringBuilder out, String title, Map<String, Score> scores) {
        int width = scores.keySet().stream().mapToInt(String::length).max().orElse(0);
        line(out, "%n%-" + Math.max(width, title.length()) + "s  found missed extra beyond forbidden  precision recall     F1", title);
        scores.forEach((name, s) -> line(out, "%-" + Math.max(width, title.length()) + "s  %5d %6d %5d %6d %9d  %9s %6s %6s", name, s.found(), s.missed(), s.extra(), s.beyond(), s.forbidden(),
                three(s.scopePrecision()), three(s.recall()), three(s.scopeF1())));
    }

    private static void errors(StringBuilder out, EvaluationResult r, int most) {
        if (r.errors().isEmpty()) {
            line(out, "%nNo errors.");
            return;
        }
        line(out, "%nErrors: %d, by the kind that they are guessed to be", r.errors().size());
        ErrorOrder.counts(r.errors()).forEach((guess, n) -> line(out, "  %-18s %4d", guess.words(), n));
        List<EvaluationError> sorted = ErrorOrder.sorted(r.errors());
        for (int i = 0; i < Math.min(most, sorted.size()); i++) {
            EvaluationError e = sorted.get(i);
            line(out, "%n%d. %s  %s%s  [%s]", i + 1, e.caseId(), e.type().name().toLowerCase(Locale.ROOT).replace('_', ' '), e.provision().isEmpty() ? "" : "  " + e.provision(), e.guess().words());
            out.append(wrap("   text:     " + e.sentence(), "             "));
            out.append(wrap("   expected: " + e.expected(), "             "));
            out.append(wrap("   found:    " + e.found(), "             "));
        }
        if (sorted.size() > most) {
            line(out, "%n%d more; --errors %d shows all.", sorted.size() - most, sorted.size());
        }
    }

    private static String wrap(String text, String indent) {
        StringBuilder out = new StringBuilder();
        String rest = text;
        while (rest.length() > WIDTH) {
            int at = rest.lastIndexOf(' ', WIDTH);
            if (at <= indent.length()) {
                at = rest.indexOf(' ', WIDTH);
            }
            if (at < 0) {
                break;
            }
            out.append(rest, 0, at).append('\n');
            rest = indent + rest.substring(at + 1);
        }
        return out.append(rest).append('\n').toString();
    }

    private static String share(Share s) { return s.whole() == 0 ? "none to count" : s.part() + " of " + s.whole() + " (" + percent(s.value()) + ")"; }

    private static String percent(double v) { return String.format(Locale.ROOT, "%.1f %%", 100 * v); }

    private static String three(double v) { return Double.isNaN(v) ? "-" : String.format(Locale.ROOT, "%.3f", v); }

    private static void line(StringBuilder out, String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values).replace("\r\n", "\n")).append('\n');
    }
}
