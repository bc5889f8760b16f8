package org.sanctionsscreener.extract.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of towns, provinces and districts of the world and the states they lie in, from GeoNames ({@code places/places.tsv}; how it is
 * made stands in {@code src/places}). A name alone is weak evidence, since persons and firms bear the same names: {@code states.yaml} says
 * beside which words it is a place's. Read when first asked for. Thread-safe.
 */
public final class Gazetteer {
    /**
     * What a name may mean.
     *
     * @param codes ISO 3166-1 alpha-2 codes of the states that have a place of that name, the greatest place first
     * @param clear whether the first place is so much greater than the others that the bare name means it
     * @param great whether it is a province or a city of 100,000 and more
     */
    public record Place(List<String> codes, boolean clear, boolean great) { }

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private static final class Holder {
        private static final Map<String, String> NAMES = read();
    }

    private final Set<String> sure;
    private final Set<String> open;
    private final Set<String> nouns;
    private final Set<String> ends;
    private final Set<String> links;
    private final Set<String> not;
    private final Set<String> articles;

    /** The cues of {@code states.yaml}; none of them, no places. */
    Gazetteer(LexiconFile file) {
        JsonNode cues = file.at("gazetteer");
        sure = words(cues, "sure");
        open = words(cues, "open");
        nouns = words(cues, "nouns");
        ends = words(cues, "ends");
        links = words(cues, "links");
        not = words(cues, "not");
        articles = words(cues, "articles");
    }

    private static Set<String> words(JsonNode cues, String key) { return new HashSet<>(LexiconFile.strings(cues, key)); }

    /** Words behind which nearly any name that the gazetteer has is a place's: "near", "port of". */
    public Set<String> sure() { return sure; }

    /** Words behind which places, persons and firms stand: "from". */
    public Set<String> open() { return open; }

    /** Nouns that the name of a place qualifies: "the X mine". */
    public Set<String> nouns() { return nouns; }

    /** Ends of compounds with the name of a place: "X-based". */
    public Set<String> ends() { return ends; }

    /** Small words inside the names of places: "de". */
    public Set<String> links() { return links; }

    /** Words of one of many, between which and a firm a name is a place's: "a X dealer". */
    public Set<String> articles() { return articles; }

    /** What a name means, with or without its accents; null if no place bears it. */
    public Place find(String name) {
        String codes = Holder.NAMES.get(name);
        if (codes == null && !name.chars().allMatch(c -> c < 128)) {
            codes = Holder.NAMES.get(MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("").replace('’', '\''));
        }
        if (codes == null || not.contains(name)) {
            return null;
        }
        boolean great = codes.startsWith("*");
        boolean clear = !codes.startsWith("?");
        return new Place(List.of((great || !clear ? codes.substring(1) : codes).split(" ")), clear, great);
    }

    private static Map<String, String> read() {
        try (InputStream in = Gazetteer.class.getResourceAsStream("/places/places.tsv");
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, String> names = new HashMap<>(1 << 18);
            Map<String, String> codes = new HashMap<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                names.put(line.substring(0, tab), codes.computeIfAbsent(line.substring(tab + 1), c -> c));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
