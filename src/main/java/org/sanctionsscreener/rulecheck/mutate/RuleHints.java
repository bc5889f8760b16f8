package org.sanctionsscreener.rulecheck.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.rulecheck.drl.DrlRule;

/**
 * What a fixture can expect where a rule fires, and does not expect where it does not, as YAML below {@code expect}: by what the rule
 * concludes, followed to the cards that ask for it.
 */
final class RuleHints {
    private static final Pattern CONCLUDED = Pattern.compile("new (\\w+)\\(([^;]*)\\)\\)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern STATE = Pattern.compile("State\\.(MET|NOT_MET|UNKNOWN)\\b");
    private static final Pattern KIND = Pattern.compile("FindingKind\\.(\\w+)");
    /** Cards named in one hint. */
    private static final int ENOUGH = 3;

    private final LawBook law;

    RuleHints(LawBook law) { this.law = law; }

    /** What rests on the rule; "" if what it concludes cannot be followed. */
    String expects(DrlRule rule) {
        int then = rule.text().lastIndexOf("\nthen");
        Matcher concluded = CONCLUDED.matcher(rule.text());
        if (then < 0 || !concluded.find(then)) {
            return "";
        }
        String arguments = concluded.group(2);
        List<String> words = WORD.matcher(arguments).results().map(m -> m.group(1)).toList();
        Matcher state = STATE.matcher(arguments);
        String told = state.find() ? state.group(1) : "MET";
        Matcher kind = KIND.matcher(arguments);
        return switch (concluded.group(1)) {
            case "Characterisation" -> words.isEmpty() || variable(arguments, 1) ? "" : characterised(words.get(0), words.size() > 1 && !variable(arguments, 2) ? words.get(1) : "", told);
            case "Disposition" -> disposed(words, kind.find() ? kind.group(1) : "");
            case "Element" -> "elements: {" + (words.size() > 1 && law.provision(words.get(0)) != null ? words.get(0) + ": {" + words.get(1)
                    : "ID: {" + (variable(arguments, 3) ? "ELEMENT" : last(words, "ELEMENT"))) + ": " + told + "}}";
            case "Candidate" -> words.isEmpty() ? "considered: [ID]    # the act is weighed against a card of this shape" : "considered: [" + words.get(0) + "]    # or flagged: the act is weighed against it";
            case "Standing" -> words.isEmpty() ? "" : "status: " + words.get(0) + "    # of what is flagged";
            case "Contrary" -> words.size() < 2 ? "" : "contrary: {ID: ['" + words.get(1).replace("'", "''") + "']}";
            case "Question" -> words.isEmpty() ? "toConfirm: {ID: [FILL_IN]}" : "toConfirm: {ID: ['" + words.get(0).replace("'", "''") + "']}";
            case "ExceptionState" -> told.equals("MET") ? "considered: {ID: EXEMPT}" : "";
            default -> "";
        };
    }

    private static boolean variable(String arguments, int position) {
        String[] all = arguments.split(",");
        return all.length > position && all[position].strip().startsWith("$");
    }

    private static String last(List<String> words, String otherwise) { return words.isEmpty() ? otherwise : words.get(0); }

    private String disposed(List<String> words, String kind) {
        if (!words.isEmpty() && words.get(0).isEmpty()) {
            return "noConduct: ['" + words.get(words.size() - 1).replace("'", "''") + "']";
        }
        String id = words.stream().filter(w -> law.provision(w) != null).findFirst().orElse("ID");
        boolean flagged = List.of("POSSIBLE_VIOLATION", "POSSIBLE_LICENCE_BREACH", "SANCTIONABLE_CONDUCT", "RED_FLAG").contains(kind);
        return kind.isEmpty() ? "" : (flagged ? "flagged: {" : "considered: {") + id + ": " + kind + "}";
    }

    /** The elements, exceptions and shapes that ask for a notion and accept the value; "" as value stands for any. */
    private String characterised(String notion, String value, String state) {
        List<String> asking = new ArrayList<>();
        for (Provision p : law.provisions()) {
            if (p.noRule().isEmpty()) {
                p.elements().stream().filter(e -> e.notion().equals(notion) && (value.isEmpty() || e.allows(value)))
                        .forEach(e -> asking.add("elements: {" + p.id() + ": {" + e.name() + ": " + state + "}}"));
                p.elements().stream().filter(e -> e.notion().equals(notion) && !value.isEmpty() && e.defeats(value))
                        .forEach(e -> asking.add("elements: {" + p.id() + ": {" + e.name() + ": NOT_MET}}"));
                p.exceptions().stream().filter(x -> x.notion().equals(notion) && (value.isEmpty() || x.oneOf().contains(value)))
                        .forEach(x -> asking.add("considered: {" + p.id() + ": EXEMPT}"));
            }
        }
        law.shapes().stream().filter(s -> s.toward().stream().anyMatch(t -> t.equals(notion + ":" + value))).forEach(s -> asking.add("considered: [" + s.provision() + "]    # or flagged"));
        String what = notion + (value.isEmpty() ? "" : " " + value);
        return asking.isEmpty() ? "flagged: [FILL_IN]    # what rests on " + what + ", by other rules"
                : asking.get(0) + "    # rests on " + what + (asking.size() > 1 ? "; so do " + String.join(" and ", asking.subList(1, Math.min(ENOUGH, asking.size())).stream()
                .map(a -> a.replaceAll("^\\w+: [\\[{]([^:\\]]+).*", "$1")).toList()) : "");
    }
}
