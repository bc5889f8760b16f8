package org.sanctionsscreener.extract.act;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ObjIntConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tries many patterns on a text, each only where a word starts, and only those that can begin with its first letters: which do, the
 * patterns tell themselves, once for each beginning, by whether they fail on it before its end. For patterns that begin with no letter
 * or digit before them. Thread-safe.
 */
final class WordStarts {
    private static final int BEGINNING = 3;
    private static final int CACHED = 20_000;

    private final List<Pattern> patterns;
    private final ConcurrentHashMap<String, BitSet> able = new ConcurrentHashMap<>();

    WordStarts(List<Pattern> patterns) { this.patterns = List.copyOf(patterns); }

    /** Hands over each match with the index of its pattern: in text order for each pattern, none overlapping another of the same. */
    void find(String text, ObjIntConsumer<MatchResult> to) {
        Matcher[] matchers = new Matcher[patterns.size()];
        int[] from = new int[patterns.size()];
        for (int at = 0; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at)) || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
                continue;
            }
            BitSet candidates = able(text.substring(at, Math.min(text.length(), at + BEGINNING)));
            for (int p = candidates.nextSetBit(0); p >= 0; p = candidates.nextSetBit(p + 1)) {
                if (from[p] > at) {
                    continue;
                }
                if (matchers[p] == null) {
                    matchers[p] = patterns.get(p).matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
                }
                if (matchers[p].region(at, text.length()).lookingAt()) {
                    from[p] = matchers[p].end();
                    to.accept(matchers[p].toMatchResult(), p);
                }
            }
        }
    }

    private BitSet able(String beginning) {
        BitSet known = able.get(beginning);
        if (known == null) {
            known = new BitSet(patterns.size());
            for (int p = 0; p < patterns.size(); p++) {
                Matcher matcher = patterns.get(p).matcher(beginning);
                known.set(p, matcher.lookingAt() || matcher.hitEnd());
            }
            if (able.size() < CACHED) {
                able.put(beginning, known);
            }
        }
        return known;
    }
}
