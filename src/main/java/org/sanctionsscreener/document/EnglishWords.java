package org.sanctionsscreener.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * English words known without looking at the document: the base forms that come with the parser's morphology (WordNet's
 * vocabulary, some 90,000), with regular inflection, and the short words of {@code sentences.yaml}. Read when first asked
 * for, which is only for a text that seems torn.
 */
public final class EnglishWords {
    private static final String FOLDER = "/edu/emory/mathcs/nlp/component/morph/english/";
    private static final List<String> BASES = List.of("noun.base", "verb.base", "adjective.base", "adverb.base");
    private static final List<String> EXCEPTIONS = List.of("noun.exc", "verb.exc", "adjective.exc", "adverb.exc");
    private static final List<String[]> ENDINGS = List.of(
        new String[] {"ies", "y"}, new String[] {"ied", "y"}, new String[] {"es", ""}, new String[] {"s", ""},
        new String[] {"ed", ""}, new String[] {"ed", "e"}, new String[] {"ing", ""}, new String[] {"ing", "e"},
        new String[] {"er", ""}, new String[] {"er", "e"}, new String[] {"est", ""}, new String[] {"est", "e"},
        new String[] {"ly", ""}, new String[] {"ors", "or"}, new String[] {"ers", ""}, new String[] {"ers", "e"},
        new String[] {"ness", ""}, new String[] {"ation", "e"});

    private final Set<String> words;
    private final Set<String> shortWords;
    private final Set<String> functionWords;

    private static final class Holder {
        private static final EnglishWords SHARED = new EnglishWords(ReadingWords.load("sentences.yaml"));
    }

    private EnglishWords(ReadingWords lists) {
        shortWords = Set.copyOf(lists.words("short_words"));
        functionWords = new HashSet<>(lists.words("starters"));
        functionWords.addAll(lists.words("english"));
        words = new HashSet<>(200_000);
        BASES.forEach(file -> read(file, words, 0));
        EXCEPTIONS.forEach(file -> read(file, words, 1));
        words.addAll(functionWords);
    }

    /** The list, read when first asked for. */
    public static EnglishWords shared() { return Holder.SHARED; }

    /** Whether it is an English word or a regular form of one, whatever its case; up to three letters: in the list of short words. */
    public boolean contains(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() <= 3) {
            return shortWords.contains(lower) || functionWords.contains(lower);
        }
        return words.contains(lower) || inflected(lower);
    }

    /** Whether it is a word of grammar, which says nothing of what stands beside it. */
    boolean functionWord(String word) { return functionWords.contains(word.toLowerCase(Locale.ROOT)); }

    private boolean inflected(String word) {
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0]) && word.length() >= ending[0].length() + 3) {
                String stem = word.substring(0, word.length() - ending[0].length());
                int n = stem.length();
                if (words.contains(stem + ending[1])
                    || ending[1].isEmpty() && n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && words.contains(stem.substring(0, n - 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void read(String file, Set<String> into, int column) {
        try (InputStream in = EnglishWords.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                return;
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] columns = line.strip().split("\\s+");
                for (int i = 0; i < Math.min(columns.length, column + 1); i++) {
                    if (columns[i].length() > 3) {
                        into.add(columns[i]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
