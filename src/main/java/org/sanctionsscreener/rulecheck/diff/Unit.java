package org.sanctionsscreener.rulecheck.diff;

/**
 * One part of a pack that differs between two packs.
 *
 * @param type what it is
 * @param sort whether the newer pack adds, removes or changes it
 * @param name a provision's id, a rule's name, or a file's path
 * @param file path in the newer pack; in the older one for what is removed
 * @param line from 1, 0 for a whole file
 * @param what the fields or lines that differ, in words; "" if the name says it all
 */
public record Unit(Type type, Sort sort, String name, String file, int line, String what) implements Comparable<Unit> {
    /** CARD: a provision. RULE: a DRL rule. DECLARATIONS: what a DRL file declares beside rules. WORDS: a lexicon file. TABLE: any other file. */
    public enum Type { CARD, RULE, DECLARATIONS, WORDS, TABLE }

    /** How the newer pack differs from the older. */
    public enum Sort { ADDED, REMOVED, CHANGED }

    /** In words: {@code card PROVISION changed (inForce)}. */
    public String words() {
        String type = switch (this.type) {
            case CARD -> "card " + name;
            case RULE -> "rule \"" + name + "\"";
            case DECLARATIONS -> "declarations of " + name;
            case WORDS -> "words of " + name;
            case TABLE -> name;
        };
        return type + " " + sort.name().toLowerCase(java.util.Locale.ROOT) + (what.isEmpty() ? "" : " (" + what + ")");
    }

    /** {@code common/shapes.drl:12}. */
    public String place() { return line > 0 ? file + ":" + line : file; }

    @Override
    public int compareTo(Unit other) {
        return java.util.Comparator.comparing(Unit::type).thenComparing(Unit::name).thenComparing(Unit::file).compare(this, other);
    }
}
