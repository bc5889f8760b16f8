package org.sanctionsscreener.extract.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Zone;
import org.sanctionsscreener.extract.mention.Mentions;
import org.sanctionsscreener.extract.parse.Parser;
import org.sanctionsscreener.extract.time.TimeMention;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.pack.Pack;

/** From mentions, times and grammar to acts, assertions and circumstances. Immutable, shared between threads. */
public final class ActExtraction {
    private static final int REACH = 80;

    private final ActLexicon acts;
    private final SourceLexicon sources;
    private final CircumstanceLexicon circumstances;
    private final TimeAttacher times;
    private final DenialFinder denials;
    private final OutcomeFinder outcomes;

    /** @throws IllegalArgumentException naming the file of the pack that cannot be read and where */
    public ActExtraction(Pack pack) {
        acts = new ActLexicon(pack);
        sources = new SourceLexicon(pack);
        circumstances = new CircumstanceLexicon(pack);
        times = new TimeAttacher(sources);
        denials = new DenialFinder(sources, acts);
        outcomes = new OutcomeFinder(sources, acts);
    }

    /** Whether any sentence holds a word that could raise an act; cheap. */
    public boolean mayMatter(Document document) {
        return document.sentences().stream().anyMatch(s -> relevant(s) && acts.mayAct(s.text()));
    }

    /** The act types that the lexicon can raise, for checks against the vocabulary. */
    public java.util.Set<String> actTypes() { return acts.acts(); }

    /** The kinds of circumstance that the lexicon can raise, for checks against the vocabulary. */
    public List<String> circumstanceKinds() { return circumstances.kinds(); }

    /**
     * @param parser asked for once, and only if some sentence holds a trigger together with a party or an item
     * @param timeOf the times of a sentence
     */
    public Facts extract(Document document, Mentions mentions, Function<Sentence, List<TimeMention>> timeOf, Supplier<Parser> parser) {
        Map<Integer, List<org.sanctionsscreener.extract.mention.PartyMention>> partiesIn = mentions.partyMentions().stream().collect(Collectors.groupingBy(m -> m.sentence()));
        Map<Integer, List<org.sanctionsscreener.extract.mention.ItemMention>> itemsIn = mentions.itemMentions().stream().collect(Collectors.groupingBy(m -> m.sentence()));
        Map<Integer, List<org.sanctionsscreener.extract.mention.LawMention>> lawsIn = mentions.lawMentions().stream().collect(Collectors.groupingBy(m -> m.sentence()));
        Map<String, Party> parties = new TreeMap<>();
        mentions.parties().forEach(p -> parties.put(p.id(), p));
        ItemBook items = new ItemBook(mentions.items());
        ActReader reader = new ActReader(acts, sources, parties, items);
        CircumstanceFinder circumstanceFinder = new CircumstanceFinder(circumstances, acts.nonConduct, parties, items);
        ActTimes dates = new ActTimes(times, document.published().date());
        List<DraftAct> drafts = new ArrayList<>();
        Parser parsing = null;
        Denials laid = new Denials(acts.nonConduct, parties, items);
        Outcomes became = new Outcomes(acts.nonConduct, parties, mentions.affiliations());
        RecipientTold recipients = new RecipientTold(acts.nonConduct, parties);
        ListingsTold listings = new ListingsTold(circumstances, parties);
        ToldGoods told = new ToldGoods(items);
        Occurrences when = new Occurrences(sources, acts.nonConduct);
        Closing closing = new Closing(sources, acts.nonConduct);
        int invented = -1;
        int supposed = -1;
        for (Sentence sentence : document.sentences()) {
            List<org.sanctionsscreener.extract.mention.PartyMention> named = partiesIn.getOrDefault(sentence.index(), List.of());
            List<org.sanctionsscreener.extract.mention.ItemMention> goods = itemsIn.getOrDefault(sentence.index(), List.of());
            List<org.sanctionsscreener.extract.mention.LawMention> laws = lawsIn.getOrDefault(sentence.index(), List.of());
            boolean acting = relevant(sentence) && (!named.isEmpty() || !goods.isEmpty() || !laws.isEmpty() || acts.paper(sentence.text())) && acts.mayAct(sentence.text());
            invented = sources.fiction(sentence.text()) ? sentence.paragraph() : invented;
            supposed = sources.supposes(sentence.text()) ? sentence.paragraph() : supposed;
            boolean denying = !drafts.isEmpty() && denials.mayDeny(sentence.text());
            boolean telling = (acting || !drafts.isEmpty() || !named.isEmpty()) && relevant(sentence) && outcomes.mayTell(sentence.text());
            boolean dating = !drafts.isEmpty() && relevant(sentence) && when.mayTell(sentence.text());
            boolean closes = !drafts.isEmpty() && relevant(sentence) && closing.may(sentence.text());
            if (acting || denying || dating || telling || closes) {
                parsing = parsing == null ? parser.get() : parsing;
                Reading reading = new Reading(sentence, new Grammar(parsing.parse(sentence.text())), named, goods, timeOf.apply(sentence), laws, earlier(sentence.index(), partiesIn), after(document, sentence));
                List<DraftAct> before = latest(drafts);
                List<DraftAct> here = acting ? reader.read(reading, before, told.at(sentence)) : List.of();
                here.forEach(a -> dates.date(a, before));
                if (invented == sentence.paragraph()) {
                    here.forEach(a -> a.stance.reserve(Modality.FICTION));
                }
                if (supposed == sentence.paragraph()) {
                    here.forEach(a -> a.stance.reserve(Modality.HYPOTHETICAL));
                }
                here.forEach(a -> a.stance.denyOwn(sentence.original(0, sentence.text().length())));
                List<DraftAct> fresh = here.stream().filter(a -> !laid.repeats(a, before)).toList();
                fresh.stream().filter(a -> !circumstanceFinder.doubts(a)).forEach(drafts::add);
                became.resume(fresh);
                // A sentence that denies what was told before in its own words has done so, and denies nothing else.
                boolean laidAlready = fresh.size() < here.size();
                if (!laidAlready && (denying || !here.isEmpty() && denials.mayDeny(sentence.text()))) {
                    denials.find(reading, new PartyResolver(reading, parties)).ifPresent(d -> laid.lay(d, reading, latest(drafts)));
                }
                if (dating) {
                    when.lay(reading, new PartyResolver(reading, parties), before);
                }
                if (closes) {
                    closing.lay(reading, new PartyResolver(reading, parties), before);
                }
                if (telling) {
                    outcomes.find(reading, new PartyResolver(reading, parties)).forEach(o -> became.lay(o, reading, latest(drafts)));
                }
            }
            told.add(sentence, goods);
            if (!drafts.isEmpty() && !named.isEmpty() && relevant(sentence) && RecipientTold.may(sentence.text())) {
                recipients.read(sentence, named, latest(drafts));
            }
            if (!named.isEmpty() && relevant(sentence) && ListingsTold.may(sentence.text())) {
                listings.read(sentence, named, timeOf.apply(sentence));
            }
            circumstanceFinder.read(sentence, named, latest(drafts));
        }
        List<DraftAct> conduct = drafts.stream().anyMatch(a -> !acts.nonConduct.contains(a.type)) ? drafts : drafts.stream().filter(this::worthTelling).toList();
        List<DraftAct> distinct = new ArrayList<>(new ActMerger(items).merge(conduct));
        listings.note(distinct);
        distinct.forEach(circumstanceFinder::derive);
        circumstanceFinder.share(distinct);
        distinct.sort(Comparator.comparing(a -> a.evidence.first()));
        return new FactsWriter(mentions, items).write(distinct);
    }

    /** The parties of the two sentences before, in their order. */
    private static List<org.sanctionsscreener.extract.mention.PartyMention> earlier(int sentence, Map<Integer, List<org.sanctionsscreener.extract.mention.PartyMention>> partiesIn) {
        return java.util.stream.Stream.of(sentence - 2, sentence - 1).flatMap(s -> partiesIn.getOrDefault(s, List.of()).stream()).toList();
    }

    private static String after(Document document, Sentence sentence) {
        int next = sentence.index() + 1;
        return next < document.sentences().size() && document.sentences().get(next).paragraph() == sentence.paragraph() ? document.sentences().get(next).text() : "";
    }

    /** The acts told last: what a sentence takes up stands among them, however long the document is. */
    private static List<DraftAct> latest(List<DraftAct> drafts) {
        return List.copyOf(drafts.subList(Math.max(0, drafts.size() - REACH), drafts.size()));
    }

    private static boolean relevant(Sentence sentence) {
        return sentence.zone() != Zone.BYLINE;
    }

    /** Talks and visits alone, without any conduct in the document, are nobody's concern. */
    private boolean worthTelling(DraftAct act) {
        return !act.type.equals("TALK") && !act.type.equals("OBSERVE") && !act.type.equals("POSSESS") && !act.type.equals("ENFORCE");
    }
}
