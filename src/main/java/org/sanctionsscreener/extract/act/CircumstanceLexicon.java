package org.sanctionsscreener.extract.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.sanctionsscreener.pack.Pack;

/** The patterns of {@code lexicon/circumstances.yaml}. */
final class CircumstanceLexicon {
    static final String FILE = "lexicon/circumstances.yaml";
    private static final String PLACE = "{USPLACE}";

    /** Words found that tell a circumstance; offsets into the sentence's clean text. */
    record Found(String kind, String value, int start, int end) { }

    /** @param pattern null if it asks for a place; nowhere is what it is without any. */
    private record Entry(String kind, String source, Pattern pattern, Pattern nowhere) { }

    private static final int CACHED = 2_000;

    private final java.util.concurrent.ConcurrentHashMap<String, Pattern> placed = new java.util.concurrent.ConcurrentHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<List<String>> rivals = new ArrayList<>();
    private final List<String> shared;
    private final List<String> afar;
    private final List<String> local;

    /** @throws IllegalArgumentException naming the file, the kind and the pattern that cannot be read */
    CircumstanceLexicon(Pack pack) {
        JsonNode root = YamlFile.read(pack, FILE);
        for (JsonNode circumstance : root.path("circumstances")) {
            for (String pattern : YamlFile.strings(circumstance.path("patterns"))) {
                try {
                    Pattern compiled = pattern.contains(PLACE) ? null : compile(pattern);
                    entries.add(new Entry(circumstance.path("kind").asText(), pattern, compiled, compiled == null ? compile(pattern.replace(PLACE, "(?!)")) : null));
                } catch (PatternSyntaxException wrong) {
                    throw new IllegalArgumentException(FILE + ": " + circumstance.path("kind").asText() + ": " + wrong.getDescription() + " in " + pattern, wrong);
                }
            }
        }
        shared = YamlFile.strings(root.path("shared"));
        afar = YamlFile.strings(root.path("afar"));
        local = YamlFile.strings(root.path("local"));
        root.path("rivals").forEach(r -> rivals.add(YamlFile.strings(r)));
    }

    /** Whether a circumstance of this kind tells the manner of all that an actor does in a sentence. */
    boolean shared(String kind) { return shared.contains(kind); }

    /** Whether a circumstance of this kind may be told some sentences behind the conduct that it concerns. */
    boolean afar(String kind) { return afar.contains(kind); }

    /** Whether a circumstance of this kind concerns only what the sentence itself tells. */
    boolean local(String kind) { return local.contains(kind); }

    /** All kinds that the patterns can give. */
    List<String> kinds() {
        return entries.stream().map(Entry::kind).distinct().toList();
    }

    /**
     * @param places words of the sentence that name a place or party of the United States, for the patterns that ask for one
     */
    List<Found> find(String text, List<String> places) {
        List<Found> found = new ArrayList<>();
        String alternatives = places.isEmpty() ? "(?!)" : places.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
        for (Entry entry : entries) {
            Pattern pattern = entry.pattern() != null ? entry.pattern() : places.isEmpty() ? entry.nowhere() : placed(entry, alternatives);
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(new Found(entry.kind(), value(entry, matcher), matcher.start(), matcher.end()));
                }
            }
        }
        return found.stream().filter(f -> found.stream().noneMatch(o -> beats(o, f))).toList();
    }

    /** Compiled once for the places of a sentence; few combinations recur in a run, and the cache stops growing at some. */
    private Pattern placed(Entry entry, String alternatives) {
        String source = entry.source().replace(PLACE, alternatives);
        Pattern known = placed.get(source);
        if (known == null) {
            known = compile(source);
            if (placed.size() < CACHED) {
                placed.put(source, known);
            }
        }
        return known;
    }

    private boolean beats(Found other, Found one) {
        if (other != one && other.kind().equals(one.kind()) && one.value().isEmpty() && !other.value().isEmpty() && other.start() < one.end() && one.start() < other.end()) {
            return true;
        }
        if (other == one || other.end() <= one.start() || one.end() <= other.start()) {
            return false;
        }
        return rivals.stream().anyMatch(r -> r.contains(other.kind()) && r.contains(one.kind()) && r.indexOf(other.kind()) < r.indexOf(one.kind()));
    }

    private static String value(Entry entry, Matcher matcher) {
        return entry.source().contains("(?<value>") && matcher.group("value") != null ? matcher.group("value") : "";
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:" + pattern + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }
}
