package org.sanctionsscreener.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.extract.lexicon.Gazetteer;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.pack.Pack;

/**
 * Whether a document is worth reading closely: it holds a word of {@code lexicon/concerns.yaml}, or names an organisation or group that
 * some provision asks for, or a state that many ask for, or goods of weight beside any party or state that one asks for, or
 * any goods beside a state with which nearly all trade is restricted. Dictionary look-ups over the text, no grammar. Thread-safe.
 */
public final class Interest implements Predicate<Document> {
    private static final String FILE = "lexicon/concerns.yaml";
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'’]{2,}");
    private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{Nd}-]+");

    private final Lexicon lexicon;
    /** A state that so many provisions ask for is under measures so wide that hardly any dealing with it is outside all of them. */
    private static final int WIDE = 16;

    private final Set<String> linked;
    private final Set<String> wide;
    private final Set<String> words = new HashSet<>();
    private final TreeSet<String> stems = new TreeSet<>();
    private final List<String> phrases = new ArrayList<>();
    private final Set<String> everyday = new HashSet<>();
    private final Set<String> closed = new HashSet<>();

    /**
     * @param linked what provisions join on, once for each provision: codes of states and ids of parties; other values do no harm
     * @throws IllegalArgumentException naming the file that cannot be read
     */
    public Interest(Pack pack, Lexicon lexicon, Collection<String> linked) {
        this.lexicon = lexicon;
        this.linked = Set.copyOf(new HashSet<>(linked));
        this.wide = linked.stream().collect(Collectors.groupingBy(l -> l, Collectors.counting())).entrySet().stream()
                .filter(e -> e.getValue() >= WIDE).map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
        JsonNode root;
        try {
            root = new YAMLMapper().readTree(pack.text(FILE));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(FILE + ": " + broken.getOriginalMessage(), broken);
        }
        root.path("words").forEach(w -> {
            String word = w.asText();
            if (word.endsWith("*")) {
                stems.add(word.substring(0, word.length() - 1));
            } else {
                words.add(word);
            }
        });
        root.path("phrases").forEach(p -> phrases.add(p.asText()));
        root.path("everyday").forEach(f -> everyday.add(f.asText()));
        root.path("closed").forEach(c -> closed.add(c.asText()));
    }

    @Override
    public boolean test(Document document) {
        boolean goods = false;
        boolean party = false;
        boolean anyGoods = false;
        boolean closedState = false;
        for (Sentence sentence : document.sentences()) {
            String text = sentence.text();
            String lower = text.toLowerCase(Locale.ROOT);
            if (phrases.stream().anyMatch(lower::contains) || WORD.splitAsStream(lower).anyMatch(this::concerns)) {
                return true;
            }
            for (PartyEntry e : lexicon.parties(text).stream().flatMap(h -> h.entries().stream()).toList()) {
                if (linked.contains(e.id()) || e.state() != null && wide.contains(e.state())) {
                    return true;
                }
                party = party || e.state() != null && linked.contains(e.state());
                closedState = closedState || e.state() != null && closed.contains(e.state()) || e.traits().stream().anyMatch(closed::contains);
            }
            for (String code : placed(text)) {
                party = party || linked.contains(code);
                closedState = closedState || closed.contains(code);
            }
            var items = lexicon.items(text);
            goods = goods || items.stream().flatMap(h -> h.entries().stream()).anyMatch(e -> !everyday.containsAll(e.families()));
            anyGoods = anyGoods || !items.isEmpty();
            if (party && goods || closedState && anyGoods) {
                return true;
            }
        }
        return false;
    }

    /** The states of the towns and provinces that capitalised words and pairs of them may name. */
    private Set<String> placed(String text) {
        Set<String> codes = new HashSet<>();
        Matcher names = NAME.matcher(text);
        String before = null;
        int end = -1;
        while (names.find()) {
            String name = names.group();
            codes.addAll(places(name));
            if (before != null && names.start() == end + 1) {
                codes.addAll(places(before + " " + name));
            }
            before = name;
            end = names.end();
        }
        return codes;
    }

    private List<String> places(String name) {
        Gazetteer.Place place = lexicon.gazetteer().find(name);
        return place == null || !place.clear() ? List.of() : place.codes().subList(0, 1);
    }

    private boolean concerns(String word) {
        if (words.contains(word)) {
            return true;
        }
        // The stems that the word may start with stand just before it in order; one of them may hide a shorter one.
        for (String stem = stems.floor(word); stem != null && stem.charAt(0) == word.charAt(0); stem = stems.lower(stem)) {
            if (word.startsWith(stem)) {
                return true;
            }
        }
        return false;
    }
}
