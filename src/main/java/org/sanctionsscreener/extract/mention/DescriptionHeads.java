package org.sanctionsscreener.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.facts.PartyKind;

/** The nouns of one sentence that describe parties, and the words before them that belong to them. */
final class DescriptionHeads {
    private static final Pattern AGENT_IN = Pattern.compile(" (?:in|of|from|near|outside) (?:the )?(?:\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)?(?:,| in) )?(?:the )?");

    /** Between a place and the head of a description that it begins: "a Gdansk dock works". */
    private static final Pattern BETWEEN = Pattern.compile(" (?:[\\p{Ll}-]+(?<!ed|ly|ing) ){1,2}");

    private final Lexicon lexicon;
    private final DescriptionWords words;
    private final String text;
    private final List<Words.Word> tokens;
    private final List<SentenceParties.Known> known;
    /** The goods that the sentence names, looked up when first asked for. */
    private List<Lexicon.ItemHit> goods;

    DescriptionHeads(Lexicon lexicon, DescriptionWords words, String text, List<Words.Word> tokens, List<SentenceParties.Known> known) {
        this.lexicon = lexicon;
        this.words = words;
        this.text = text;
        this.tokens = tokens;
        this.known = known;
    }

    /** A noun and the words it stands in: the first and the last of its tokens. */
    record Found(DescriptionWords.Head head, int first, int last) { }

    /** The head that begins at a token; null if none does, or if it only seems one. */
    Found at(int i) {
        for (int length = Math.min(3, tokens.size() - i); length >= 1; length--) {
            int last = i + length - 1;
            DescriptionWords.Head head = words.head(text.substring(tokens.get(i).start(), tokens.get(last).end()).toLowerCase(Locale.ROOT));
            if (head != null) {
                return fits(head, i, last) ? new Found(head, i, last) : null;
            }
        }
        DescriptionWords.Head head = agent(i);
        return head != null && fits(head, i, i) ? new Found(head, i, i) : null;
    }

    private boolean fits(DescriptionWords.Head head, int i, int last) {
        // "a pair of presses": so many, and nobody.
        boolean counts = words.counting.contains(head.word()) && last + 1 < tokens.size() && tokens.get(last + 1).lower().equals("of");
        return !counts && !(weapons(i) && last == i) && !aircraft(head, i) && !nounModifier(last) && !inGoods(tokens.get(i).start(), tokens.get(last).end());
    }

    private List<Lexicon.ItemHit> goods() {
        goods = goods == null ? lexicon.items(text) : goods;
        return goods;
    }

    /** "a bottler in X", "a Trieste refiner": somebody whom a word no list has calls by what he does, where a place is his; goods are not. */
    private DescriptionWords.Head agent(int at) {
        DescriptionWords.Head head = at == 0 ? null : words.agent(tokens.get(at).text());
        if (head == null) {
            return null;
        }
        int start = tokens.get(at).start();
        int end = tokens.get(at).end();
        boolean named = Nouns.of(tokens.get(at).text()) != null || head.kind() == PartyKind.PERSON;
        boolean placed = known.stream().anyMatch(k -> k.entry().kind() == PartyKind.STATE
                && (k.end() + 1 == start && (k.entry().form() == PartyEntry.Form.PLACE || named && k.entry().form() == PartyEntry.Form.DEMONYM)
                || named && k.end() < start && k.entry().form() != PartyEntry.Form.NAME && BETWEEN.matcher(text.substring(k.end(), start)).matches() || k.start() > end && k.start() - end < 45 && AGENT_IN.matcher(text.substring(end, k.start())).matches()));
        boolean determined = at > 0 && IntStream.range(Math.max(0, at - 3), at).anyMatch(i -> words.determiners.contains(tokens.get(i).lower()))
                || head.plural() && known.stream().anyMatch(k -> k.end() + 1 == start);
        return placed && determined && goods().stream().noneMatch(h -> h.start() < end && start < h.end()) ? head : null;
    }

    /** "shells", "mines": what is fired and laid, unless the mineral that is dug there stands before; shell companies are called shells only now and then. */
    private boolean weapons(int at) {
        return words.alsoWeapons.contains(tokens.get(at).lower()) && (at == 0 || lexicon.items(tokens.get(at - 1).text()).isEmpty() || text.startsWith("shells", tokens.get(at).start()));
    }

    /** "a reactor vessel head": part of the name of goods, which goes on behind it. */
    private boolean inGoods(int start, int end) {
        return goods().stream().anyMatch(h -> h.start() < start && h.end() > end || h.start() < start && h.end() == end && h.entries().stream().noneMatch(e -> e.families().contains("VESSEL")));
    }

    /** "MiG-29 fighters", "jet fighters": machines, behind the name of their type. */
    private boolean aircraft(DescriptionWords.Head head, int at) {
        return head.word().equals("fighters") && at > 0 && tokens.get(at - 1).text().matches("\\p{Lu}[\\p{L}-]*\\d[\\p{L}\\d-]*|MiG|Sukhoi|Su|Mirage|Tornado|Typhoon|(?i:jet|stealth|multirole|swing-wing|supersonic)");
    }

    /** Whether nothing but a place qualifies a head: "the Georgia company". */
    boolean placed(int first, int head) {
        return first < head && tokens.subList(first, head).stream().allMatch(w -> known.stream().anyMatch(k -> k.entry().kind() == PartyKind.STATE && k.start() <= w.start() && w.end() <= k.end()));
    }

    /**
     * Where the words before a head begin that belong to it. Known modifiers do by themselves; other words if an article or a number
     * stands before them, for then the head is what it determines ("a rifle maker", "the spare-parts wholesaler").
     */
    int firstWord(int head, DescriptionWords.Head described) {
        int first = head;
        while (first > 0 && head - first < 6 && adjoins(first) && modifies(tokens.get(first - 1))) {
            first--;
        }
        int open = first;
        int unknown = 0;
        while (open > 0 && head - open < 6 && adjoins(open) && !words.determiners.contains(tokens.get(open - 1).lower())) {
            boolean modifier = modifies(tokens.get(open - 1));
            // "a forge exported reactor vessels": behind a noun a past tense is the verb, no modifier of what comes after.
            boolean verb = !modifier && tokens.get(open - 1).lower().endsWith("ed") && open > 1 && !words.determiners.contains(tokens.get(open - 2).lower())
                    && !tokens.get(open - 2).lower().endsWith("ly") && !words.modifiers.contains(tokens.get(open - 2).lower());
            if (!modifier && (verb || ++unknown > (described.plural() ? 1 : 3) || described.plural() && open < head || !words.mayModify(tokens.get(open - 1).lower(), described.plural()))) {
                return first;
            }
            open--;
        }
        return open > 0 && adjoins(open) && words.determiners.contains(tokens.get(open - 1).lower()) ? open : first;
    }

    private boolean adjoins(int at) {
        return tokens.get(at).start() - tokens.get(at - 1).end() <= 1 && text.charAt(tokens.get(at).start() - 1) != ',';
    }

    /** The head is itself followed by the noun that it modifies: "the company policy", "bank account", "ship insurance". */
    private boolean nounModifier(int last) {
        if (last + 1 >= tokens.size() || tokens.get(last + 1).start() - tokens.get(last).end() != 1) {
            return false;
        }
        String next = tokens.get(last + 1).lower();
        if (words.head(next) != null && !next.equals("unit") && !next.equals("units")) {
            return true;
        }
        return words.modified.contains(next);
    }

    private boolean modifies(Words.Word word) {
        String w = word.lower();
        if (words.determiners.contains(w) && !w.matches("one|two|three|four|five|six|seven|eight|nine|ten|several|some|many")) {
            return false;
        }
        boolean place = known.stream().anyMatch(k -> k.start() <= word.start() && word.end() <= k.end());
        return place || words.modifiers.contains(w) || words.compound(w);
    }
}
