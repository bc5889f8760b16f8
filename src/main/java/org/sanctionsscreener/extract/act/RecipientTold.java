package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Who got goods of which the sentences before told, where a sentence of its own says it: "The consignee was X", "the address was that of Y", "They were meant for Z". */
final class RecipientTold {
    private static final int REACH = 3;
    private static final Set<String> MOVES = Set.of("SUPPLY", "SELL", "EXPORT", "REEXPORT", "TRANSFER", "TRANSSHIP", "SMUGGLE", "RELEASE_TECHNOLOGY", "BROKER", "PROCURE");

    private static final String WHO = "(?:customer|buyer|consignee|end[- ]user|end[- ]customer|client|recipient|purchaser|importer|addressee|destination|man behind the order|firm behind the order)";
    private static final String PLACE = "(?:address|post box|p\\.o\\. box|box|flat|warehouse|office|account|depot|hangar|building|site|plot|premises)";
    private static final String GOODS = "(?:they|it|(?:the|these|those|this|all|some|most|its|their) (?:\\w+ ){0,3}\\w+)";
    private static final List<Pattern> BEFORE = List.of(
            Pattern.compile("(?i)\\b" + WHO + "s?,? (?:\\w+ ){0,4}?(?:was|were|is|are|had been|has been|be|being|proved to be|turned out to be|proved|stood for|acted for|worked for|bought for|was buying for|belonged to|was part of|were part of) (?:in fact |in truth |really |actually |none other than )?(?:the |an? )?$"),
            Pattern.compile("(?i)\\b" + PLACE + ",? (?:\\w+ ){0,3}?(?:belong(?:ed|s|ing) to|(?:was|is) that of|(?:was|were|is) (?:rented|used|run|kept|owned|occupied|leased|shared) by|housed|houses) (?:the |an? )?$"),
            Pattern.compile("(?i)\\b" + GOODS + " (?:was|were|had been|are|is|been) (?:\\w+ ){0,2}?(?:meant|intended|destined|bound|wanted|ordered|bought|purchased|acquired|needed|earmarked|collected|received|unpacked|used|installed|paid for) (?:for|by|on behalf of) (?:use (?:by|in) )?(?:the |an? )?$"));
    /** Words of the way that may stand in the act's own sentence too, apart from its grammar: "marked for onward carriage to X". */
    private static final List<Pattern> ONWARD = List.of(
            Pattern.compile("(?i)\\b(?:onward|further|final|eventual|ultimate) (?:carriage|delivery|shipment|transport|transportation|transit|transfer|forwarding|passage|transmission|despatch|dispatch|sale|resale|travel|movement|export) (?:to|in|at|into) (?:the )?$"),
            Pattern.compile("(?i)\\b(?:final|ultimate|true|real|actual|intended|eventual|end) (?:destination|stop|port|address|market)(?: of the [\\p{L}-]+)?(?::|,? (?:was|were|is|being|as|of|in|lay in)) ?(?:in truth |in fact |really |always )?(?:the )?$"),
            Pattern.compile("(?i)\\b(?:marked|labelled|labeled|stencilled|stenciled|stamped|tagged|ticketed|addressed|docketed) (?:for|to|\"|“|as for) ?(?:the )?$"));
    private static final Pattern BEHIND = Pattern.compile("(?i)^,? (?:was|were|is|turned out to be|proved to be) the (?:real |true |actual |ultimate |final |end )?" + WHO + "\\b.*", Pattern.DOTALL);

    private final Set<String> nonConduct;
    private final Map<String, Party> parties;

    RecipientTold(Set<String> nonConduct, Map<String, Party> parties) {
        this.nonConduct = nonConduct;
        this.parties = parties;
    }

    /** Whether a sentence may say it; cheap, on its text alone. */
    static boolean may(String text) { return text.length() < 600 && HINT.matcher(text).find(); }

    private static final Pattern HINT = Pattern.compile("(?i)\\b(?:" + WHO + "|" + PLACE + "|meant|intended|destined|bound|wanted|ordered|bought|purchased|acquired|needed|earmarked|collected|received|unpacked|installed|onward|further|final|ultimate|eventual|marked|labelled|labeled|stamped|addressed)\\b");

    /** Gives the party that the sentence tells to the acts told last before it. @param acts those told so far, the sentence's own included */
    void read(Sentence sentence, List<PartyMention> mentions, List<DraftAct> acts) {
        onward(sentence, mentions, acts);
        int last = acts.stream().filter(a -> moving(a) && a.sentence() < sentence.index()).mapToInt(DraftAct::sentence).max().orElse(-1);
        if (last < 0 || sentence.index() - last > REACH) {
            return;
        }
        for (PartyMention mention : mentions) {
            if (mention.kind() == PartyMention.Kind.PRONOUN || mention.kind() == PartyMention.Kind.ADJECTIVE || !told(sentence.text(), mention)) {
                continue;
            }
            Optional<Party> party = Optional.ofNullable(parties.get(mention.party())).filter(p -> !p.is("REGULATOR") && !p.is("COURT") && !p.is("MEDIA"));
            party.ifPresent(p -> acts.stream().filter(a -> a.sentence() == last && moving(a)).forEach(a -> give(a, p, sentence, mention)));
        }
    }

    /** Where the way is said to lead: of the act of the same sentence, else of the one told before. */
    private void onward(Sentence sentence, List<PartyMention> mentions, List<DraftAct> acts) {
        int last = acts.stream().filter(a -> moving(a) && a.sentence() <= sentence.index()).mapToInt(DraftAct::sentence).max().orElse(-1);
        if (last < 0 || sentence.index() - last > REACH) {
            return;
        }
        for (PartyMention mention : mentions) {
            Party party = parties.get(mention.party());
            boolean place = party != null && party.state() != null && mention.kind() != PartyMention.Kind.PRONOUN && mention.kind() != PartyMention.Kind.ADJECTIVE;
            if (place && ONWARD.stream().anyMatch(p -> p.matcher(sentence.text().substring(0, mention.start())).find())) {
                acts.stream().filter(a -> a.sentence() == last && moving(a) && !a.roles.has(Role.DESTINATION, party.id())).forEach(a -> {
                    a.roles.addAll(Role.DESTINATION, List.of(party.id()));
                    a.evidence.add(sentence.original(mention.start(), mention.end()));
                });
            }
        }
    }

    private boolean moving(DraftAct act) { return MOVES.contains(act.type) && !nonConduct.contains(act.type) && !act.headline(); }

    private static boolean told(String text, PartyMention mention) {
        String before = text.substring(0, mention.start());
        return BEFORE.stream().anyMatch(p -> p.matcher(before).find()) || BEHIND.matcher(text.substring(mention.end())).matches();
    }

    private void give(DraftAct act, Party party, Sentence sentence, PartyMention where) {
        if (act.everybody().contains(party.id()) || act.roles.has(Role.ACTOR, party.id())) {
            return;
        }
        boolean known = act.roles.get(Role.COUNTERPARTY).stream().map(parties::get).anyMatch(p -> p != null && p.kind() != PartyKind.STATE);
        Role role = act.type.equals("PROCURE") || known ? Role.BENEFICIARY : Role.COUNTERPARTY;
        act.roles.addAll(role, List.of(party.id()));
        act.evidence.add(sentence.original(where.start(), where.end()));
    }
}
