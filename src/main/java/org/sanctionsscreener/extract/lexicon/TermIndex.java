package org.sanctionsscreener.extract.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;

/**
 * Finds terms as whole words in one pass, longest first.
 *
 * <p>A term with capitals is a name: its first letters must be capitals in the text too, unless the text has no small letters;
 * an all-capitals term of up to five letters is an acronym and must stand exactly so.
 */
final class TermIndex<T> {
    /** A term found: its place and every entry it may mean. */
    record Hit<T>(int start, int end, List<T> entries) { }

    private record Term<T>(String written, List<T> entries) { }

    private final PayloadTrie<List<Term<T>>> trie;

    private TermIndex(PayloadTrie<List<Term<T>>> trie) { this.trie = trie; }

    /** Collects terms. */
    static final class Builder<T> {
        private final Map<String, Map<String, List<T>>> terms = new TreeMap<>();

        void add(String term, T entry) {
            List<T> entries = terms.computeIfAbsent(term.toLowerCase(Locale.ROOT), k -> new TreeMap<>()).computeIfAbsent(term, k -> new ArrayList<>());
            if (!entries.contains(entry)) {
                entries.add(entry);
            }
        }

        TermIndex<T> build() {
            PayloadTrie.PayloadTrieBuilder<List<Term<T>>> builder = PayloadTrie.<List<Term<T>>>builder();
            terms.forEach((key, written) -> builder.addKeyword(key, written.entrySet().stream().map(e -> new Term<>(e.getKey(), List.copyOf(e.getValue()))).toList()));
            return new TermIndex<>(builder.build());
        }
    }

    /** The terms of a text, in order, not overlapping: of overlapping ones the longest, of equally long the first. */
    List<Hit<T>> find(String text) {
        boolean shouting = text.chars().noneMatch(Character::isLowerCase);
        String lower = lower(text);
        List<Hit<T>> all = new ArrayList<>();
        for (PayloadEmit<List<Term<T>>> emit : trie.parseText(lower)) {
            int start = emit.getStart();
            int end = emit.getEnd() + 1;
            if (!whole(text, start, end)) {
                continue;
            }
            String written = text.substring(start, end);
            List<T> entries = emit.getPayload().stream().filter(t -> shouting || fits(t.written(), written)).flatMap(t -> t.entries().stream()).distinct().toList();
            if (!entries.isEmpty()) {
                all.add(new Hit<>(start, end, entries));
            }
        }
        all.sort(Comparator.comparingInt((Hit<T> h) -> h.start() - h.end()).thenComparingInt(Hit::start));
        List<Hit<T>> kept = new ArrayList<>();
        for (Hit<T> hit : all) {
            if (kept.stream().noneMatch(k -> k.start() < hit.end() && hit.start() < k.end())) {
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(Hit::start));
        return kept;
    }

    /** Lower case, character by character, so that places stay the same in every alphabet. */
    private static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    private static boolean whole(String text, int start, int end) {
        boolean before = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)) || !Character.isLetterOrDigit(text.charAt(start));
        boolean after = end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || !Character.isLetterOrDigit(text.charAt(end - 1));
        return before && after;
    }

    private static boolean fits(String term, String written) {
        boolean acronym = term.length() <= 5 && term.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
        if (acronym) {
            return term.equals(written) || (written.endsWith("s") && term.equals(written.substring(0, written.length() - 1)));
        }
        for (int i = 0; i < term.length() && i < written.length(); i++) {
            boolean initial = i == 0 || !Character.isLetterOrDigit(term.charAt(i - 1));
            if (initial && Character.isUpperCase(term.charAt(i)) && !Character.isUpperCase(written.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
