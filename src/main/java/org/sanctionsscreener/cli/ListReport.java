package org.sanctionsscreener.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.rulecheck.catalogue.Catalogue;
import org.sanctionsscreener.rulecheck.catalogue.Entry;
import org.sanctionsscreener.rulecheck.catalogue.LawCheck;

/** Writes what {@code rules list} found: each provision, the regimes in numbers, what is missing. */
final class ListReport {
    private final List<Entry> entries;
    private final LawCheck check;
    private final boolean each;

    /** @param each whether to list each provision */
    ListReport(List<Entry> entries, LawCheck check, boolean each) {
        this.entries = entries;
        this.check = check;
        this.each = each;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        if (each) {
            provisions(text);
            text.append('\n');
        }
        regimes(text);
        text.append('\n');
        if (check.records() > 0) {
            part(text, "provisions of the law data without card", check.withoutCard());
            part(text, "cards that the law data does not know", check.beyond());
            part(text, "cards marked as checked where the law data is not", check.raised());
        }
        part(text, "cards without rule and without a reason", check.unexplained());
        part(text, "cards with rules that lack a fixture", lines(check.untested()));
        part(text, "cards without rule, each with its reason", lines(check.explained()));
        if (check.records() > 0) {
            text.append(check.records()).append(" provisions of law data held against the pack: ").append(check.complete() ? "nothing is missing\n" : "something is missing\n");
        }
        return text.toString();
    }

    private void provisions(StringBuilder text) {
        int wide = entries.stream().mapToInt(e -> e.law().id().length()).max().orElse(0);
        String regimes = "%-" + entries.stream().mapToInt(e -> e.law().regime().length()).max().orElse(0) + "s";
        String line = "%-" + wide + "s  " + regimes + "  %5s  %8s  %-7s  %-24s  %s\n";
        text.append(String.format(line, "ID", "REGIME", "RULES", "FIXTURES", "CHECKED", "IN FORCE", "CITE"));
        for (Entry e : entries) {
            text.append(String.format(line, e.law().id(), e.law().regime(), e.rules(), e.fixtures(), e.law().verified() ? "yes" : "no",
                    e.law().inForce().stream().map(ListReport::interval).collect(Collectors.joining(", ")), e.law().cite()));
        }
    }

    private void regimes(StringBuilder text) {
        List<Catalogue.Regime> regimes = Catalogue.regimes(entries);
        int wide = Math.max(6, regimes.stream().mapToInt(r -> r.name().length() + 3).max().orElse(0));
        String line = "%-" + wide + "s  %10s  %10s  %9s  %8s  %7s\n";
        text.append(String.format(line, "REGIME", "PROVISIONS", "WITH RULES", "TWO-SIDED", "FIXTURES", "CHECKED"));
        regimes.forEach(r -> text.append(row(line, r.body() + " " + r.name(), r)));
        text.append(row(line, "all", Catalogue.regime("", "all", entries)));
    }

    private static String row(String line, String name, Catalogue.Regime r) {
        return String.format(Locale.ROOT, line, name, r.provisions(), r.recognised(), r.tested(), r.fixtures(), String.format(Locale.ROOT, "%.0f %%", r.verifiedShare()));
    }

    private static List<String> lines(Map<String, String> reasons) { return reasons.entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList(); }

    private static void part(StringBuilder text, String what, List<String> lines) {
        text.append(lines.size()).append(' ').append(what).append('\n');
        lines.forEach(l -> text.append("  ").append(l).append('\n'));
    }

    private static String interval(InForce interval) {
        String standing = interval.standing() == InForce.Standing.SETTLED ? "" : " (" + interval.standing().name().toLowerCase(Locale.ROOT) + ")";
        return interval.from() + ".." + (interval.to() == null ? "" : interval.to()) + standing;
    }

    String json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode top = mapper.createObjectNode();
        if (each) {
            ArrayNode list = top.putArray("provisions");
            entries.forEach(e -> provision(list.addObject(), e));
        }
        ArrayNode regimes = top.putArray("regimes");
        Catalogue.regimes(entries).forEach(r -> regime(regimes.addObject().put("body", r.body()).put("regime", r.name()), r));
        regime(top.putObject("all"), Catalogue.regime("", "all", entries));
        ObjectNode missing = top.putObject("missing");
        if (check.records() > 0) {
            missing.put("lawRecords", check.records()).put("complete", check.complete());
            missing.set("withoutCard", mapper.valueToTree(check.withoutCard()));
            missing.set("beyondLaw", mapper.valueToTree(check.beyond()));
            missing.set("raisedMarks", mapper.valueToTree(check.raised()));
        }
        missing.set("withoutRule", mapper.valueToTree(check.unexplained()));
        missing.set("withoutFixture", mapper.valueToTree(check.untested()));
        top.set("withoutRuleExplained", mapper.valueToTree(check.explained()));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(top).replace("\r", "") + "\n";
    }

    private static void provision(ObjectNode json, Entry e) {
        Provision law = e.law();
        json.put("id", law.id()).put("cite", law.cite()).put("title", law.title()).put("body", law.body()).put("regime", law.regime()).put("kind", law.kind().name());
        ArrayNode inForce = json.putArray("inForce");
        law.inForce().forEach(i -> inForce.addObject().put("from", i.from().toString()).put("to", i.to() == null ? null : i.to().toString())
                .put("standing", i.standing().name()));
        json.put("verified", law.verified()).put("rules", e.rules()).put("fixtures", e.fixtures());
        json.put("noRule", law.noRule()).put("file", law.file()).put("line", law.line());
    }

    private static void regime(ObjectNode json, Catalogue.Regime r) {
        json.put("provisions", r.provisions()).put("withRules", r.recognised()).put("withoutRule", r.withoutRule()).put("withFixturesOnBothSides", r.tested())
                .put("fixtures", r.fixtures()).put("verified", r.verified()).put("verifiedShare", Math.round(r.verifiedShare() * 10) / 10.0);
    }
}
