package org.sanctionsscreener.extract.act;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
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

    /** @param value the group that holds its value, -1 if none */
    private record Entry(String kind, String source, int value) { }

    /** What was found in a sentence last: it is asked for again with each of its acts. */
    private record Told(String text, List<String> places, List<Found> found) { }

    private static final int CACHED = 2_000;

    private final java.util.concurrent.ConcurrentHashMap<String, Pattern> placed = new java.util.concurrent.ConcurrentHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final WordStarts starts;
    private final ThreadLocal<Told> told = new ThreadLocal<>();
    private final List<List<String>> rivals = new ArrayList<>();
    private final Opposites opposites;
    private final List<String> shared;
    private final List<String> afar;
    private final List<String> local;
    private final List<String> ofParty;

    /** @throws IllegalArgumentException naming the file, the kind and the pattern that cannot be read */
    CircumstanceLexicon(Pack pack) {
        JsonNode root = YamlFile.read(pack, FILE);
        List<Pattern> patterns = new ArrayList<>();
        opposites = new Opposites(root.path("opposites"));
        for (JsonNode circumstance : root.path("circumstances")) {
            for (String written : YamlFile.strings(circumstance.path("patterns"))) {
                String pattern = withParts(written, root.path("parts"));
                try {
                    patterns.add(compile(pattern.replace(PLACE, "(?!)")));
                    entries.add(new Entry(circumstance.path("kind").asText(), pattern, valueGroup(pattern)));
                } catch (PatternSyntaxException wrong) {
                    throw new IllegalArgumentException(FILE + ": " + circumstance.path("kind").asText() + ": " + wrong.getDescription() + " in " + pattern, wrong);
                }
            }
        }
        starts = new WordStarts(patterns);
        shared = YamlFile.strings(root.path("shared"));
        afar = YamlFile.strings(root.path("afar"));
        local = YamlFile.strings(root.path("local"));
        ofParty = YamlFile.strings(root.path("ofParty"));
        root.path("rivals").forEach(r -> rivals.add(YamlFile.strings(r)));
    }

    /** Whether a circumstance of this kind tells the manner of all that an actor does in a sentence. */
    boolean shared(String kind) { return shared.contains(kind); }

    /** Whether a circumstance of this kind may be told some sentences behind the conduct that it concerns. */
    boolean afar(String kind) { return afar.contains(kind); }

    /** Whether a circumstance of this kind concerns only what the sentence itself tells. */
    boolean local(String kind) { return local.contains(kind); }

    /** Whether a circumstance of this kind says how a party stands on a list, whatever it does. */
    boolean ofParty(String kind) { return ofParty.contains(kind); }

    /** All kinds that the patterns can give. */
    List<String> kinds() {
        return entries.stream().map(Entry::kind).distinct().toList();
    }

    /**
     * @param places words of the sentence that name a place or party of the United States, for the patterns that ask for one
     */
    List<Found> find(String text, List<String> places) {
        Told last = told.get();
        if (last == null || !last.text().equals(text) || !last.places().equals(places)) {
            last = new Told(text, List.copyOf(places), read(text, places));
            told.set(last);
        }
        return last.found();
    }

    private List<Found> read(String text, List<String> places) {
        List<List<Found>> byEntry = new ArrayList<>();
        entries.forEach(e -> byEntry.add(new ArrayList<>()));
        starts.find(text, (match, entry) -> add(match, entry, byEntry));
        if (!places.isEmpty()) {
            String alternatives = places.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).source().contains(PLACE)) {
                    byEntry.get(i).clear();
                    Matcher matcher = placed(entries.get(i), alternatives).matcher(text);
                    while (matcher.find()) {
                        add(matcher, i, byEntry);
                    }
                }
            }
        }
        List<Found> found = byEntry.stream().flatMap(List::stream).map(f -> opposites.told(f, text)).filter(Objects::nonNull).toList();
        return found.stream().filter(f -> found.stream().noneMatch(o -> beats(o, f))).toList();
    }

    private void add(MatchResult match, int entry, List<List<Found>> byEntry) {
        if (match.end() > match.start()) {
            Entry of = entries.get(entry);
            String value = of.value() < 0 || match.group(of.value()) == null ? "" : match.group(of.value());
            byEntry.get(entry).add(new Found(of.kind(), value, match.start(), match.end()));
        }
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

    /** A pattern with the parts that it names in braces, which many patterns have in common. */
    private static String withParts(String pattern, JsonNode parts) {
        String whole = pattern;
        for (Iterator<Map.Entry<String, JsonNode>> each = parts.fields(); each.hasNext();) {
            Map.Entry<String, JsonNode> part = each.next();
            whole = whole.replace("{" + part.getKey() + "}", part.getValue().asText());
        }
        return whole;
    }

    /** Which group of a pattern is its value, -1 if none. (A match handed on knows its groups by number only.) */
    private static int valueGroup(String pattern) {
        int named = pattern.indexOf("(?<value>");
        if (named < 0) {
            return -1;
        }
        int group = 1;
        for (int i = 0; i < named; i++) {
            boolean opens = pattern.charAt(i) == '(' && (i == 0 || pattern.charAt(i - 1) != '\\');
            boolean captures = opens && (pattern.charAt(i + 1) != '?' || pattern.startsWith("?<", i + 1) && pattern.charAt(i + 3) != '=' && pattern.charAt(i + 3) != '!');
            group += captures ? 1 : 0;
        }
        return group;
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:" + pattern + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }
}
