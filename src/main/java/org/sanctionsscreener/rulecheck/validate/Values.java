package org.sanctionsscreener.rulecheck.validate;

import java.util.Set;
import java.util.TreeSet;

/**
 * The values that something may have: any at all, one of a set, or any but those of a set.
 *
 * @param listed  the set
 * @param outside true if the values are all others
 */
record Values(Set<String> listed, boolean outside) {
    static final Values ANY = new Values(Set.of(), true);

    static Values of(Set<String> values) { return new Values(values, false); }

    static Values not(Set<String> values) { return new Values(values, true); }

    boolean any() { return outside && listed.isEmpty(); }

    boolean none() { return !outside && listed.isEmpty(); }

    boolean has(String value) { return listed.contains(value) != outside; }

    /** What both allow. */
    Values and(Values other) {
        Set<String> set = new TreeSet<>();
        if (outside && other.outside) {
            set.addAll(listed);
            set.addAll(other.listed);
            return not(set);
        }
        Values limited = outside ? other : this;
        Values second = outside ? this : other;
        limited.listed.stream().filter(second::has).forEach(set::add);
        return of(set);
    }

    /** What one of the two allows. */
    Values or(Values other) {
        Set<String> set = new TreeSet<>();
        if (!outside && !other.outside) {
            set.addAll(listed);
            set.addAll(other.listed);
            return of(set);
        }
        Values open = outside ? this : other;
        Values second = outside ? other : this;
        open.listed.stream().filter(v -> !second.has(v)).forEach(set::add);
        return not(set);
    }

    /** Whether everything that this allows the other allows too. */
    boolean within(Values other) {
        if (!outside) {
            return listed.stream().allMatch(other::has);
        }
        return other.outside && listed.containsAll(other.listed);
    }
}
