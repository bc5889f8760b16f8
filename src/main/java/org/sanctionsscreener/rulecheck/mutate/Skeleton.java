package org.sanctionsscreener.rulecheck.mutate;

/** The start of a fixture that would notice a survivor: what it expects, and as much of its facts as the change tells. */
final class Skeleton {
    private Skeleton() { }

    static String of(MutantResult result) {
        Mutant mutant = result.mutant();
        StringBuilder yaml = new StringBuilder();
        yaml.append("- name: ").append(quoted(mutant.subject() + ": " + mutant.wanted())).append('\n');
        yaml.append(result.nearest().isEmpty() ? "  # no fixture comes here yet\n" : "  # start from the facts of: " + result.nearest().get(0) + "\n");
        yaml.append("  facts:\n    act: {type: FILL_IN, actor: [FILL_IN]");
        if (mutant instanceof Mutant.OfCard card && card.day() != null) {
            yaml.append(", on: ").append(card.day());
        }
        yaml.append("}\n  expect:\n");
        String expects = mutant instanceof Mutant.OfCard card ? card.expects() : ((Mutant.OfRule) mutant).expects();
        boolean absent = mutant instanceof Mutant.OfRule && mutant.kind().equals("drop-condition");
        yaml.append("    ").append(expects.isEmpty() ? "flagged: [FILL_IN]    # or considered, or elements: what rests on the rule \"" + mutant.subject() + "\"" : expects)
                .append(absent ? expects.contains("#") ? "; here the opposite" : "    # here the opposite" : "").append('\n');
        return yaml.toString();
    }

    private static String quoted(String text) { return '"' + text.replace("\\", "\\\\").replace("\"", "'") + '"'; }
}
