package org.sanctionsscreener.extract.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.extract.time.TimeMention;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** What a text says of a party's standing on lists, wherever it says it: it is a circumstance of all that is done with that party. One for each document. */
final class ListingsTold {
    private static final Pattern HINT = Pattern.compile("(?i)list|denial|denied|privileges|block|sanction|designat|\\bSDN");
    private static final List<Role> SIDES = List.of(Role.COUNTERPARTY, Role.BENEFICIARY, Role.VIA, Role.DESTINATION);

    /** An order that binds the one whom it names, not only those who deal with him. */
    private static final String BARRED = "DENIAL_ORDER";

    private record Listing(String party, String kind, Span where, LocalDate since) { }

    private final CircumstanceLexicon lexicon;
    private final Map<String, Party> parties;
    private final List<Listing> told = new ArrayList<>();

    ListingsTold(CircumstanceLexicon lexicon, Map<String, Party> parties) {
        this.lexicon = lexicon;
        this.parties = parties;
    }

    /** Whether a sentence may tell a listing; cheap, on its text alone. */
    static boolean may(String text) { return HINT.matcher(text).find(); }

    /** Keeps the listings that a sentence tells of parties that it names. */
    void read(Sentence sentence, List<PartyMention> mentions, List<TimeMention> times) {
        for (CircumstanceLexicon.Found found : lexicon.find(sentence.text(), List.of())) {
            if (lexicon.ofParty(found.kind())) {
                LocalDate since = times.stream().map(TimeMention::earliest).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
                whose(found, mentions).ifPresent(p -> told.add(new Listing(p, found.kind(), sentence.original(found.start(), found.end()), since)));
            }
        }
    }

    /** Notes each listing at the acts with the listed party, except at those before it. */
    void note(List<DraftAct> acts) {
        for (DraftAct act : acts) {
            for (Listing listing : told) {
                boolean with = SIDES.stream().anyMatch(r -> act.roles.has(r, listing.party())) || listing.kind().equals(BARRED) && act.roles.has(Role.ACTOR, listing.party());
                boolean before = listing.since() != null && act.time != null && act.time.latest() != null && act.time.latest().isBefore(listing.since());
                if (before && with) {
                    // Told as a comment on the act, which it cannot be.
                    act.notes.removeIf(n -> n.kind().equals(listing.kind()) && n.where().equals(listing.where()));
                } else if (with && !act.has(listing.kind()) && !act.has("NOT_LISTED")) {
                    act.note(listing.kind(), act.roles.has(Role.ACTOR, listing.party()) ? "" : listing.party(), listing.where());
                }
            }
        }
    }

    /** The party named last before the words, else first behind them; those who keep the list aside. */
    private Optional<String> whose(CircumstanceLexicon.Found found, List<PartyMention> mentions) {
        List<PartyMention> able = mentions.stream().filter(m -> m.kind() != PartyMention.Kind.ADJECTIVE && m.kind() != PartyMention.Kind.METONYM && listable(m)).toList();
        return able.stream().filter(m -> m.start() <= found.start()).reduce((a, b) -> b.start() >= a.start() ? b : a).or(() -> able.stream().findFirst()).map(PartyMention::party);
    }

    private boolean listable(PartyMention mention) {
        Party party = parties.get(mention.party());
        return party != null && party.kind() != PartyKind.STATE && party.kind() != PartyKind.PLACE && !party.is("REGULATOR") && !party.is("COURT") && !party.is("MEDIA");
    }
}
