package org.sanctionsscreener.extract.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahocorasick.trie.PayloadEmit;
import org.ahocorasick.trie.PayloadTrie;
import org.sanctionsscreener.pack.Pack;

/**
 * The bodies of law that texts name, from {@code lexicon/laws.yaml}. Immutable and shared between threads.
 *
 * <p>Names are compared by letters and digits alone: what a PDF broke ("Asset s Control") or glued is the same name.
 */
public final class LawNames {
    static final String FILE = "lexicon/laws.yaml";
    /** Shorter names must stand as whole words; a longer one cannot be part of another word. */
    private static final int LONG = 15;

    /** A law named; offsets into the text. */
    public record Hit(int start, int end, String code) { }

    private final PayloadTrie<String> names;
    private final Map<String, String> shorts = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> programmes = new HashMap<>();
    private final Pattern shortForms;
    private final Pattern sections;
    /** Ids of the parties whose sanctions the programmes are. */
    public final List<String> authorities;
    /** Words before "sanctions" that say that they are this state's. */
    public final Pattern own;
    /** Words before "sanctions" that say that they are somebody else's. */
    public final Pattern others;
    /** The words for sanctions of any sort. */
    public final Pattern sanctions;

    /** @throws IllegalArgumentException naming the file and the line that cannot be read */
    public LawNames(Pack pack) {
        LexiconFile file = pack.has(FILE) ? new LexiconFile(pack, FILE) : null;
        PayloadTrie.PayloadTrieBuilder<String> builder = PayloadTrie.builder();
        for (JsonNode law : file == null ? List.<JsonNode>of() : file.at("laws")) {
            String code = file.identity(law, "code");
            for (String name : strings(law.path("names"))) {
                builder.addKeyword(squeezed(name).letters().toString(), code);
            }
            strings(law.path("short")).forEach(s -> shorts.put(s, code));
            if (law.hasNonNull("cfr")) {
                parts.put(law.get("cfr").asText(), code);
            }
            if (law.hasNonNull("programme")) {
                programmes.put(law.get("programme").asText(), code);
            }
        }
        names = builder.build();
        shortForms = Pattern.compile(shorts.isEmpty() ? "(?!)" : shorts.keySet().stream().sorted(Comparator.comparingInt(s -> -s.length())).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{Nd}-])(?:", ")(?![\\p{L}\\p{Nd}-])")));
        String part = parts.keySet().stream().map(p -> p.substring(p.indexOf(':') + 1)).sorted().collect(Collectors.joining("|", "(?<part>", ")"));
        sections = Pattern.compile(parts.isEmpty() ? "(?!)" : "(?:(?<title>\\d{2}) ?C ?\\. ?F ?\\. ?R ?\\.?|(?<title2>\\d{2}) CFR|§{1,2}|(?i:sections?)),? ?(?:(?i:parts?)|§{1,2}|(?i:sections?))? ?"
                + part + "(?:\\.(?<section>\\d{3}))?(?!\\d)");
        authorities = file == null ? List.of() : strings(file.at("authorities"));
        own = before(file == null ? List.of() : strings(file.at("own")));
        others = before(file == null ? List.of() : strings(file.at("others")));
        sanctions = Pattern.compile(alternatives(file == null ? List.of() : strings(file.at("sanctionWords"))), Pattern.CASE_INSENSITIVE);
    }

    /** Every law that the text names by name, abbreviation or citation, in order. */
    public List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        Squeezed squeezed = squeezed(text);
        for (PayloadEmit<String> emit : names.parseText(squeezed.letters())) {
            int start = squeezed.at()[emit.getStart()];
            int end = squeezed.at()[emit.getEnd()] + 1;
            if (emit.getEnd() - emit.getStart() >= LONG || whole(text, start, end)) {
                hits.add(new Hit(start, end, emit.getPayload()));
            }
        }
        hits.removeIf(h -> hits.stream().anyMatch(o -> o != h && o.start() <= h.start() && h.end() <= o.end() && o.end() - o.start() > h.end() - h.start()));
        Matcher abbreviation = shortForms.matcher(text);
        while (abbreviation.find()) {
            hits.add(new Hit(abbreviation.start(), abbreviation.end(), shorts.get(abbreviation.group())));
        }
        Matcher citation = sections.matcher(text);
        while (citation.find()) {
            String title = citation.group("title") != null ? citation.group("title") : citation.group("title2");
            String section = citation.group("section");
            String code = title == null ? byPart(citation.group("part"), section) : parts.get(title + ":" + citation.group("part"));
            if (code != null) {
                hits.add(new Hit(citation.start(), citation.end(), section == null ? code : code + ":" + citation.group("part") + "." + section));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::code));
        return hits;
    }

    /** The law of the sanctions against a state, null if the lexicon knows none. */
    public String programme(String state) { return programmes.get(state); }

    /** "§ 560.204" alone is a section of the part of that number; a bare number of a part is nothing. */
    private String byPart(String part, String section) {
        return section == null ? null : new TreeSet<>(parts.keySet()).stream().filter(p -> p.endsWith(":" + part)).map(parts::get).findFirst().orElse(null);
    }

    private static boolean whole(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1))) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static Pattern before(List<String> words) {
        return Pattern.compile(alternatives(words) + "(?:['’]s?)?(?: \\p{L}+){0,2} ?$", Pattern.CASE_INSENSITIVE);
    }

    private static String alternatives(List<String> words) {
        return words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}])(?:", ")(?![\\p{L}])"));
    }

    private static List<String> strings(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(n -> out.add(n.asText()));
        return out;
    }

    /** @param at place in the text of each kept letter */
    private record Squeezed(String letters, int[] at) { }

    private static Squeezed squeezed(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        int[] at = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                at[letters.length()] = i;
                letters.append(Character.toLowerCase(c));
            } else if (c == '&') {
                at[letters.length()] = i;
                letters.append('&');
            }
        }
        return new Squeezed(letters.toString().toLowerCase(Locale.ROOT), at);
    }
}
