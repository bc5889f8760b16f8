package org.sanctionsscreener.rulecheck;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sanctionsscreener.pack.Pack;

/**
 * Files that a pack took over from the built-in one and left as they are. They are checked where they come from, beside the law that
 * they look at; a pack without that law can neither mend nor test them.
 */
public final class Borrowed {
    private Borrowed() { }

    /** Whether a file of this pack is borrowed, by its path. None is in a pack that has all files of the built-in one: that is the pack they come from. */
    public static Predicate<String> in(Pack pack) { return in(pack, Pack.embedded()); }

    static Predicate<String> in(Pack pack, Pack builtIn) {
        List<String> all = builtIn.list("", "");
        if (all.stream().allMatch(pack::has)) {
            return file -> false;
        }
        Set<String> same = new HashSet<>(all);
        same.removeIf(file -> !pack.has(file) || !pack.text(file).equals(builtIn.text(file)));
        return same::contains;
    }
}
