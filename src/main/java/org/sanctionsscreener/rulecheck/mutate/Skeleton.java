package org.sanctionsscreener.rulecheck.mutate;

/** The start of a fixture that would notice a survivor; its facts are for the author to fill in. */
final class Skeleton {
    private Skeleton() { }

    static String of(MutantResult result) {
        Mutant mutant = result.mutant();
        StringBuilder yaml = new StringBuilder();
        yaml.append("- name: ").append(quoted(mutant.subject() + ": " + mutant.wanted())).append('\n');
        yaml.append(result.nearest().isEmpty() ? "  # no fixture comes here yet\n" : "  # start from: " + result.nearest().get(0) + "\n");
        yaml.append("  facts:\n    act: {type: FILL_IN, actor: [FILL_IN]");
        if (mutant instanceof Mutant.OfCard card && card.day() != null) {
            yaml.append(", on: ").append(card.day());
        }
        yaml.append("}\n  expect:\n");
        if (mutant instanceof Mutant.OfCard) {
            yaml.append(expected(mutant));
        } else {
            yaml.append("    flagged: [FILL_IN]    # or considered, or elements: what rests on the rule \"").append(mutant.subject()).append("\"\n");
        }
        return yaml.toString();
    }

    private static String expected(Mutant mutant) {
        String id = mutant.subject();
        return switch (mutant.kind()) {
            case "drop-gate" -> "    considered: {" + id + ": ELEMENT_NOT_MET}\n";
            case "drop-exception" -> "    considered: {" + id + ": EXEMPT}\n";
            case "any-value" -> "    notFlagged: [" + id + "]\n";
            case "drop-none-of", "drop-element", "flip-silence" -> "    elements: {" + id + ": {" + element(mutant) + ": "
                    + (mutant.kind().equals("flip-silence") ? mutant.change().replaceAll(".*silence (\\w+) became.*", "$1") : "NOT_MET") + "}}\n";
            case "shift-from", "shift-to" -> "    flagged: [" + id + "]    # or considered as OUTSIDE_TEMPORAL_SCOPE\n";
            default -> "    flagged: [" + id + "]\n";
        };
    }

    private static String element(Mutant mutant) { return mutant.change().replaceAll("^element (\\w+).*", "$1"); }

    private static String quoted(String text) { return '"' + text.replace("\\", "\\\\").replace("\"", "'") + '"'; }
}
