package org.sanctionsscreener.extract.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of leave in a clause that denies them tell the opposite: "OFAC had licensed nothing", "nobody had given him a licence". */
final class Opposites {
    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Map<String, String> opposite = new HashMap<>();
    private final Pattern negators;
    private final Pattern bounds;
    private final Pattern needs;

    /** @param root the lexicon's {@code opposites}: kinds with what they tell when denied, and the words by which a clause is denied and bounded */
    Opposites(JsonNode root) {
        root.path("kinds").fields().forEachRemaining(e -> opposite.put(e.getKey(), e.getValue().asText()));
        negators = words(root.path("negators"));
        bounds = words(root.path("bounds"));
        needs = words(root.path("needs"));
    }

    /** What the words tell in their clause: themselves, the opposite where it denies them, and null where it says that no leave was needed. */
    CircumstanceLexicon.Found told(CircumstanceLexicon.Found found, String text) {
        String other = opposite.get(found.kind());
        if (other == null) {
            return found;
        }
        String clause = text.substring(start(text, found.start()), end(text, found.end()));
        if (!negators.matcher(clause).find()) {
            return found;
        }
        return needs.matcher(clause).find() ? null : new CircumstanceLexicon.Found(other, "", found.start(), found.end());
    }

    private int start(String text, int before) {
        Matcher bound = bounds.matcher(text);
        int start = 0;
        while (bound.find() && bound.end() <= before) {
            start = bound.end();
        }
        return start;
    }

    private int end(String text, int after) {
        Matcher bound = bounds.matcher(text);
        return bound.find(after) ? bound.start() : text.length();
    }

    private static Pattern words(JsonNode pattern) {
        return pattern.isMissingNode() ? NONE : Pattern.compile(pattern.asText(), Pattern.CASE_INSENSITIVE);
    }
}
