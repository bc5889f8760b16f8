package org.sanctionsscreener.extract.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** English nouns that name somebody, or a house where people work or trade, from WordNet ({@code words/nouns.tsv}; how it is made: {@code src/words}). */
final class Nouns {
    /** What a noun names. */
    enum Named { PERSON, HOUSE }

    private static final Map<String, Named> ALL = load();

    private Nouns() { }

    /** @return what the noun names in its first meaning, in the singular or by its regular plural; null if neither a person nor a house */
    static Named of(String noun) {
        Named one = ALL.get(noun);
        return one != null || !plural(noun) ? one : ALL.get(singular(noun));
    }

    /** Whether the noun is one that the list holds only in the singular, in its plural. */
    static boolean plural(String noun) {
        return noun.endsWith("s") && !noun.endsWith("ss") && !ALL.containsKey(noun);
    }

    private static String singular(String noun) {
        return noun.endsWith("ies") ? noun.substring(0, noun.length() - 3) + "y" : noun.matches(".*(?:ch|sh|ss|x)es") ? noun.substring(0, noun.length() - 2) : noun.substring(0, noun.length() - 1);
    }

    private static Map<String, Named> load() {
        try (InputStream in = Nouns.class.getResourceAsStream("/words/nouns.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().map(l -> l.split("\t")).collect(Collectors.toUnmodifiableMap(f -> f[0], f -> Named.valueOf(f[1])));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
