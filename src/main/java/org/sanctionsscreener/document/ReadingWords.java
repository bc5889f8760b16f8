package org.sanctionsscreener.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Word lists and patterns of the document room, from {@code rules/lexicon} on the class path. */
final class ReadingWords {
    private final String name;
    private final Map<String, Object> entries;

    private ReadingWords(String name, Map<String, Object> entries) {
        this.name = name;
        this.entries = entries;
    }

    private static final Map<String, ReadingWords> LOADED = new ConcurrentHashMap<>();

    /** The words of a file, read once. */
    static ReadingWords load(String file) { return LOADED.computeIfAbsent(file, ReadingWords::read); }

    /** @throws IllegalStateException if the file is missing or no map: the program was packed wrongly */
    private static ReadingWords read(String file) {
        String path = "/rules/lexicon/" + file;
        try (InputStream in = ReadingWords.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from the class path; build the program again");
            }
            Map<String, Object> map = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new ReadingWords(path, map);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** The strings under a key, in file order. */
    List<String> list(String key) {
        if (entries.get(key) instanceof List<?> values) {
            return values.stream().map(String::valueOf).toList();
        }
        throw new IllegalStateException(name + " has no list '" + key + "'");
    }

    /** The strings under a key, lower case; a string of several words separated by blanks counts as several. */
    Set<String> words(String key) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : list(key)) {
            words.addAll(List.of(line.toLowerCase(Locale.ROOT).strip().split("\\s+")));
        }
        return words;
    }

    /** The strings under a key, lower case, as phrases. */
    Set<String> phrases(String key) {
        Set<String> phrases = new LinkedHashSet<>();
        list(key).forEach(p -> phrases.add(p.toLowerCase(Locale.ROOT).strip()));
        return phrases;
    }

    /** One pattern that matches what any of the patterns under a key matches. */
    Pattern pattern(String key, int flags) {
        return Pattern.compile(String.join("|", list(key).stream().map(p -> "(?:" + p + ")").toList()), flags);
    }
}
