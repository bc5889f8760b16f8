package org.sanctionsscreener.extract.mention;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.facts.PartyKind;

/** Of which state a party is, by the places that stand beside its words. */
final class Seats {
    /** Where a firm has its seat: "of industrial valves based in Ohio", "in Toledo, Ohio". */
    private static final Pattern SEATED = Pattern.compile("(?: (?:of|for|in) (?:[\\p{Ll}-]+ ){1,5}| )?(?:(?:based|registered|located|headquartered|incorporated) )?(?:in|near|outside|at|on|off|along|beside|by) (?:\\p{Lu}[\\p{L}.'-]+(?: \\p{Lu}[\\p{L}.'-]+)?(?:,| in) )?(?:the )?");

    /** Who sent somebody: "two students sent by a university in X". */
    private static final Pattern SENT = Pattern.compile(",? (?:who (?:had been|have been|were|was) )?(?:sent|seconded|dispatched|nominated|employed|posted|detailed|trained) by (?:an?|the|its|their) (?:[\\p{L}-]+ ){1,4}(?:in|of|from) (?:the )?");

    /** Where somebody works, by the place of the firm: "accountants at a Denver practice". */
    private static final Pattern AT_FIRM = Pattern.compile(" (?:at|with|employed by|working for) (?:an?|the) (?:[\\p{Ll}-]+ ){0,2}");
    private static final Pattern FIRM = Pattern.compile(" (?:[\\p{Ll}-]+ ){0,3}?(?:firm|company|bank|practice|lab|laboratory|university|agency|shop|plant|maker|manufacturer|institute|college|school|hospital|consultancy|brokerage|partnership|foundry|mill|yard|works|start-up|supplier|exporter|dealer|contractor)\\b");

    /** The office in which somebody sits: "at the Chicago headquarters", "in the company's Boston head office". */
    private static final Pattern OFFICE_IN = Pattern.compile(" (?:at|in|from) (?:(?:the|its|their|his|her) |(?:(?:the|its|their) )?[\\p{L}-]+['\u2019]s? )?");
    private static final Pattern OFFICE = Pattern.compile(" (?:main |corporate |regional )?(?:headquarters|head office|home office|offices?)\\b");

    /** A town with the code of its province after a name: " ("the Firm"), of Fort Wayne, IN". */
    private static final Pattern TOWN = Pattern.compile("(?: \\([^)]*\\))?(?:,? (?:based |located )?(?:in|of)|,)(?: \\p{Lu}[\\p{L}.'-]*){1,3}, (\\p{Lu}{2})\\b");

    /** Between a name and the place by which an apposition describes it: "X, a Tulsa repair station". */
    private static final Pattern APPOSED = Pattern.compile("(?: \\([^)]*\\))?, (?:an?|the|then an?) (?:[\\p{Ll}-]+ ){0,2}");

    private Seats() { }

    /** "a company in Moscow", "a unit of a Michigan company" gives the first its place only with in, based in, of. */
    static String after(String text, int end, List<SentenceParties.Known> known) {
        for (SentenceParties.Known k : known) {
            boolean seat = k.start() > end && k.start() - end <= 30 && k.entry().state() != null && OFFICE_IN.matcher(text.substring(end, k.start())).matches()
                    && OFFICE.matcher(text.substring(k.end())).lookingAt();
            if (seat) {
                return k.entry().state();
            }
            boolean employed = k.start() > end && k.start() - end <= 40 && k.entry().state() != null && k.entry().form() == PartyEntry.Form.PLACE && AT_FIRM.matcher(text.substring(end, k.start())).matches()
                    && FIRM.matcher(text.substring(k.end())).lookingAt();
            if (employed) {
                return k.entry().state();
            }
            if (k.start() > end && k.start() - end <= 70 && k.entry().state() != null && SENT.matcher(text.substring(end, k.start())).matches()) {
                return k.entry().state();
            }
            if (k.start() > end && k.start() - end <= 12 && text.substring(end, k.start()).matches(" (?:based |registered |located |incorporated )?(?:in|of|from|near|outside) (?:the )?") && k.entry().state() != null
                    || k.start() > end && k.start() - end <= 60 && k.entry().state() != null && SEATED.matcher(text.substring(end, k.start())).matches()) {
                return k.entry().state();
            }
        }
        return null;
    }

    /** The state that stands just before a name ("Turkish company X"), inside it, or after it ("X, Decatur, IL", "X of Moscow"). */
    static String around(String text, int start, int end, List<SentenceParties.Known> known, Map<String, String> postal) {
        Matcher town = TOWN.matcher(text).region(end, text.length());
        if (town.lookingAt() && postal.containsKey(town.group(1))) {
            return postal.get(town.group(1));
        }
        String inside = null;
        for (SentenceParties.Known k : known) {
            if (k.entry().state() == null || k.entry().kind() != PartyKind.STATE) {
                continue;
            }
            if (k.end() <= start && start - k.end() <= 24 && text.substring(k.end(), start).matches(" (?:\\w+ )?(?:company|firm|bank|manufacturer|trader|businessman|national|citizen|tanker|vessel|ship|-flagged \\w+)? ?(?:called |named )?|-(?:flagged|registered|owned|operated|managed|run) (?:[\\p{Ll}-]+ ){0,3}")
                    && k.entry().form() == PartyEntry.Form.DEMONYM
                    || k.end() <= start && text.substring(k.end(), start).matches("['\u2019]s ")) {
                return k.entry().state();
            }
            if (k.start() >= end && k.start() - end <= 30 && text.substring(end, k.start()).matches("(?: \\([^)]*\\))?(?:,? (?:based |located )?(?:in|of|from|near|outside)|,)(?:(?: \\p{Lu}[\\p{L}.'-]+){1,3},)? (?:the )?")) {
                return k.entry().state();
            }
            if (k.start() > end && k.start() - end <= 40 && APPOSED.matcher(text.substring(end, k.start())).matches() && text.substring(k.end()).matches("(?s)(?:-\\p{Ll}+)? \\p{Ll}.*")) {
                return k.entry().state();
            }
            if (k.start() >= start && k.end() <= end) {
                inside = k.entry().state();
            }
        }
        return inside;
    }
}
