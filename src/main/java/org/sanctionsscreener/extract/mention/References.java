package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.EnglishWords;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.extract.mention.PartyMention.Kind;
import org.sanctionsscreener.facts.PartyKind;

/** References back to parties named before: definite descriptions and pronouns. What has no antecedent stays open. */
final class References {
    /** How many sentences back a pronoun reaches. */
    private static final int PRONOUN_REACH = 2;
    private static final int DESCRIPTION_REACH = 25;
    private static final int NAME_REACH = 3;
    /** Heads that mean people of their own and never a group named before. */
    private static final Set<String> OWN = Set.of("crew", "crew members");
    private static final Set<String> TAKING = Set.of("buyer", "customer", "importer", "consignee", "client", "purchaser", "recipient", "end user", "end-user");
    private static final Set<String> THING = Set.of("it", "its");
    private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him");
    private static final Set<String> SHE = Set.of("she", "her");
    private static final Set<String> MANY = Set.of("they", "their", "them");

    private final PartyBook book;
    private final DescriptionWords words;
    private PartyBook.Entry lastPeople;
    private int lastPeopleSentence;

    References(PartyBook book, DescriptionWords words) {
        this.book = book;
        this.words = words;
    }

    /**
     * The party that "the company", "the tanker", "the group" refers to, or null.
     *
     * @param at where the description starts in the original; whoever is first named behind it was not told of before
     */
    PartyBook.Entry definite(Sentence sentence, DescriptionWords.Head head, String state, boolean qualified, int at) {
        List<PartyBook.Entry> near = book.recent().stream()
                .filter(e -> sentence.index() - e.lastSentence <= DESCRIPTION_REACH && !e.mentions.isEmpty() && e.mentions.get(0).start() < at)
                .sorted(Comparator.comparing((PartyBook.Entry e) -> -e.lastSentence).thenComparing(e -> -latest(e))).toList();
        Predicate<PartyBook.Entry> agrees = e -> e.kind == head.kind() && (state == null || state.equals(e.state));
        for (PartyBook.Entry e : near) {
            if (agrees.test(e) && e.head.equals(head.word())) {
                return e;
            }
        }
        if (qualified || OWN.contains(head.word())) {
            return null;
        }
        for (PartyBook.Entry e : near) {
            if (!head.plural() && plural(e)) {
                continue;
            }
            boolean number = e.kind != PartyKind.PERSON || !e.traits.contains("UNNAMED") || head.plural() == plural(e);
            boolean like = number && (head.traits().isEmpty() || head.traits().stream().anyMatch(e.traits::contains) || e.traits.isEmpty());
            if ((agrees.test(e) || placed(e, head, state)) && like && !e.speaksOnly() && (e.head.isEmpty() || !distinct(e.head, head.word()))) {
                e.state = e.state == null ? state : e.state;
                return e;
            }
        }
        return singlePerson(sentence, head, state, near);
    }

    /** "Tula Gear Works ... the Russian company": a firm of which the text has not yet said where it is. */
    private static boolean placed(PartyBook.Entry e, DescriptionWords.Head head, String state) {
        return state != null && e.state == null && e.kind == PartyKind.ORGANISATION && e.kind == head.kind() && !e.traits.contains("UNNAMED");
    }

    /** "Harbor Optik ... The company", "Ivo Lang ... the broker": a firm that only its name's shape made a person, a person whom a word for firms means. */
    private PartyBook.Entry singlePerson(Sentence sentence, DescriptionWords.Head head, String state, List<PartyBook.Entry> near) {
        if (head.plural() || head.kind() != PartyKind.ORGANISATION || !head.traits().contains("COMPANY")) {
            return null;
        }
        for (PartyBook.Entry e : near) {
            if (e.kind != PartyKind.PERSON || e.traits.contains("UNNAMED") || state != null && e.state != null && !state.equals(e.state) || sentence.index() - e.lastSentence > NAME_REACH) {
                continue;
            }
            boolean trade = words.persons.contains(head.word()) && !TAKING.contains(head.word());
            if (!trade && e.guessed && EnglishWords.shared().contains(e.name.substring(e.name.lastIndexOf(' ') + 1))) {
                book.incorporate(e);
                return e;
            }
            if (trade) {
                return e;
            }
        }
        return null;
    }

    /** A seller is not a buyer, a bank is no ship: two heads that play opposite parts never mean one party. */
    private static boolean distinct(String one, String other) {
        Set<String> giving = Set.of("seller", "supplier", "exporter", "vendor", "dealer", "manufacturer", "maker", "shipper", "producer", "distributor");
        return giving.contains(one) && TAKING.contains(other) || TAKING.contains(one) && giving.contains(other);
    }

    /** Adds a mention for each pronoun whose antecedent stands near. */
    void pronouns(Sentence sentence, List<Words.Word> tokens, List<PartyMention> found) {
        List<PartyMention> resolved = new ArrayList<>();
        for (Words.Word w : tokens) {
            String p = w.lower();
            Predicate<PartyBook.Entry> fits = THING.contains(p) ? e -> e.kind != PartyKind.PERSON && !plural(e)
                    : PERSON.contains(p) ? e -> e.kind == PartyKind.PERSON || e.kind == PartyKind.ORGANISATION && e.traits.contains("UNNAMED") && !plural(e) && words.persons.contains(e.head)
                    : MANY.contains(p) ? e -> plural(e) || e.kind == PartyKind.ORGANISATION || e.kind == PartyKind.GROUP : null;
            if (fits == null) {
                continue;
            }
            PartyBook.Entry antecedent = MANY.contains(p) ? people(sentence, w.start(), found) : SHE.contains(p) ? ship(w.start(), found) : null;
            antecedent = antecedent != null ? antecedent : antecedent(sentence, w.start(), found, fits);
            antecedent = antecedent == null && SHE.contains(p) ? antecedent(sentence, w.start(), found, e -> e.kind == PartyKind.VESSEL) : antecedent;
            if (antecedent != null) {
                antecedent.guessed &= !PERSON.contains(p);
                book.seen(antecedent, sentence.original(w.start(), w.end()), sentence.index());
                resolved.add(new PartyMention(sentence.index(), w.start(), w.end(), antecedent.id, Kind.PRONOUN));
            }
        }
        found.addAll(resolved);
        remember(sentence, found);
    }

    /** "The dhow had papers; she had loaded elsewhere": a ship named earlier in the sentence. */
    private PartyBook.Entry ship(int at, List<PartyMention> here) {
        return here.stream().filter(m -> m.end() <= at && m.kind() != Kind.ADJECTIVE && m.kind() != Kind.PRONOUN).sorted(Comparator.comparingInt(PartyMention::start))
                .map(m -> book.get(m.party())).filter(e -> e != null && e.kind == PartyKind.VESSEL).reduce((a, b) -> b).orElse(null);
    }

    /** "The Koreans ... They": a people named as such, where it is the first whom this or the last sentence names. */
    private PartyBook.Entry people(Sentence sentence, int at, List<PartyMention> here) {
        PartyMention first = here.stream().filter(m -> m.end() <= at).min(Comparator.comparingInt(PartyMention::start)).orElse(null);
        if (first != null) {
            return isPeople(sentence, first) ? book.get(first.party()) : null;
        }
        return lastPeople != null && sentence.index() - lastPeopleSentence <= PRONOUN_REACH ? lastPeople : null;
    }

    private static boolean isPeople(Sentence sentence, PartyMention mention) {
        String words = sentence.text().substring(mention.start(), mention.end());
        return mention.kind() == Kind.ADJECTIVE && words.endsWith("s") && Character.isUpperCase(words.charAt(0));
    }

    /** Keeps the people that a sentence named, for the "they" of the next ones; a sentence that names somebody else ends it. */
    private void remember(Sentence sentence, List<PartyMention> found) {
        PartyMention first = found.stream().filter(m -> m.kind() != Kind.PRONOUN).min(Comparator.comparingInt(PartyMention::start)).orElse(null);
        boolean takenUp = first == null || first.kind() == Kind.DESCRIPTION && found.stream().anyMatch(m -> m.kind() == Kind.PRONOUN && lastPeople != null && m.party().equals(lastPeople.id));
        if (first != null && isPeople(sentence, first)) {
            lastPeople = book.get(first.party());
            lastPeopleSentence = sentence.index();
        } else if (lastPeople != null && found.stream().anyMatch(m -> m.kind() == Kind.PRONOUN && m.party().equals(lastPeople.id))) {
            lastPeopleSentence = sentence.index();
        } else if (!takenUp) {
            lastPeople = null;
        }
    }

    private PartyBook.Entry antecedent(Sentence sentence, int at, List<PartyMention> here, Predicate<PartyBook.Entry> fits) {
        PartyBook.Entry before = here.stream().filter(m -> m.end() <= at && m.kind() != Kind.ADJECTIVE && m.kind() != Kind.PRONOUN)
                .sorted(Comparator.comparingInt(PartyMention::start)).map(m -> book.get(m.party())).filter(e -> e != null && fits.test(e) && !e.speaksOnly()).findFirst().orElse(null);
        if (before != null) {
            return before;
        }
        return book.recent().stream().filter(e -> fits.test(e) && !e.speaksOnly() && e.lastSentence < sentence.index() && sentence.index() - e.lastSentence <= PRONOUN_REACH)
                .min(Comparator.comparing((PartyBook.Entry e) -> sentence.index() - e.lastNamed > PRONOUN_REACH).thenComparing(e -> -e.lastSentence)
                        .thenComparing(References::first)).orElse(null);
    }

    private static final Pattern PLURAL = Pattern.compile("(?:men|s)$", Pattern.CASE_INSENSITIVE);

    private static boolean plural(PartyBook.Entry e) {
        return e.traits.contains("UNNAMED") && PLURAL.matcher(e.name).find();
    }

    private static int latest(PartyBook.Entry e) { return e.mentions.get(e.mentions.size() - 1).start(); }

    /** Among those of one sentence the first named, mostly its subject, is the likeliest antecedent. */
    private static int first(PartyBook.Entry e) { return e.mentions.get(e.mentions.size() - 1).start(); }
}
