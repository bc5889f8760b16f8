package org.sanctionsscreener.extract.lexicon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.pack.Pack;

/** One YAML file of the lexicon, and the way to say what is wrong with it and on which line. */
final class LexiconFile {
    private static final YAMLMapper YAML = new YAMLMapper();

    private final String path;
    private final String text;
    private final JsonNode root;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @throws IllegalArgumentException if the file is missing or not YAML */
    LexiconFile(Pack pack, String path) {
        this.path = path;
        this.text = pack.text(path);
        try {
            this.root = YAML.readTree(text);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new IllegalArgumentException(path + ":" + line + ": " + broken.getOriginalMessage().lines().findFirst().orElse("not YAML"), broken);
        }
    }

    JsonNode at(String key) { return root.path(key); }

    /**
     * The entry's own value of {@code key}.
     *
     * @throws IllegalArgumentException if it is missing, or another entry has it already
     */
    String identity(JsonNode entry, String key) {
        String id = entry.path(key).asText("");
        if (id.isEmpty()) {
            throw new IllegalArgumentException(path + ": an entry has no '" + key + "': " + entry.toString().substring(0, Math.min(80, entry.toString().length())));
        }
        if (seen.merge(key + " " + id, 1, Integer::sum) > 1) {
            throw wrong(key, id, 2, key + " " + id + " stands there twice; merge the two entries");
        }
        return id;
    }

    /** @throws IllegalArgumentException naming the line of the entry if a word is not in the vocabulary */
    List<String> known(JsonNode entry, String key, String list, Set<String> vocabulary) {
        List<String> words = strings(entry, list);
        for (String word : words) {
            if (!vocabulary.contains(word)) {
                String id = entry.path(key).asText();
                throw wrong(key, id, 1, id + " has '" + word + "' in its " + list + ", which vocabulary.yaml does not list");
            }
        }
        return words;
    }

    /** @throws IllegalArgumentException naming the line of the entry if its {@code field} is none of the constants of the type */
    <E extends Enum<E>> E constant(JsonNode entry, String key, String field, E otherwise) {
        String word = entry.path(field).asText(otherwise.name());
        try {
            return Enum.valueOf(otherwise.getDeclaringClass(), word);
        } catch (IllegalArgumentException unknown) {
            String id = entry.path(key).asText();
            throw wrong(key, id, 1, id + " has '" + word + "' as its " + field + "; it may be one of "
                    + List.of(otherwise.getDeclaringClass().getEnumConstants()));
        }
    }

    /** @throws IllegalArgumentException always; the return type lets the caller throw it */
    IllegalArgumentException wrong(String key, String id, int occurrence, String trouble) {
        Matcher place = Pattern.compile("(?m)\\b" + Pattern.quote(key) + ": *[\"']?" + Pattern.quote(id) + "[\"']?(?=[\\s,}]|$)").matcher(text);
        int line = 0;
        for (int i = 0; i < occurrence && place.find(); i++) {
            line = (int) text.substring(0, place.start()).lines().count();
            line = text.charAt(Math.max(0, place.start() - 1)) == '\n' ? line + 1 : line;
        }
        return new IllegalArgumentException(path + ":" + line + ": " + trouble);
    }

    /** The strings under a key: a list, or a single one; empty if there are none. */
    static List<String> strings(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(v -> all.add(v.asText()));
            return all;
        }
        return value.isMissingNode() || value.isNull() ? List.of() : List.of(value.asText());
    }

    /** The words of one list of the vocabulary, whether it explains them or only names them. */
    Set<String> words(String list) {
        Set<String> words = new TreeSet<>(strings(root, list));
        if (root.path(list).isObject()) {
            words.clear();
            root.path(list).fieldNames().forEachRemaining(words::add);
        }
        return words;
    }
}
