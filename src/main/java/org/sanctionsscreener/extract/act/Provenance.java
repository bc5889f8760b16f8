package org.sanctionsscreener.extract.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanctionsscreener.extract.mention.ItemMention;
import org.sanctionsscreener.extract.mention.PartyMention;
import org.sanctionsscreener.facts.Party;

/**
 * Where goods come from by the words right behind them: "ore dug at X", "rifles of X make", "gold from the pits of Y in X". Read off the
 * order of the words, for a participle behind its noun is the commonest thing that a parser takes for the verb of the sentence.
 */
final class Provenance {
    private static final Pattern MADE = Pattern.compile("(?i)(?: in [\\p{L}\\d]{3,10}| last [\\p{L}]{3,8})?,? (?:but |and )?(?:(?:that|which) (?:was|were|is|are|had been|have been|has been) )?(?:\\p{L}+ly |all |once |first )?(\\p{L}+)(?: (?:in|at|by|from|near|off|outside|on|around))(?: (?:the|an?|its|their|two|several|some))?(?: [\\p{Ll}-]+){0,3} ");
    private static final Pattern FROM = Pattern.compile("(?: (?:of|in|worth) (?:[\\p{L}\\d-]+ ){0,3}[\\p{L}\\d-]+)? (?:from|out of)(?: (?:the|an?|its|their|two|several|some))?((?: [\\p{L}'’-]+){0,5}) ");
    private static final Pattern OF = Pattern.compile(" of (?:what (?:is|was|looks|looked) )?(?:the |an? )?(?:[\\p{Ll}-]+ )?");
    private static final Set<String> VERBAL = Set.of("was", "were", "is", "are", "has", "have", "had", "to", "by", "will", "would", "may", "might", "be", "been", "being", "and", "who", "which", "that");

    private final ActLexicon lexicon;
    private final Reading reading;
    private final PartyResolver parties;

    Provenance(ActLexicon lexicon, Reading reading, PartyResolver parties) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.parties = parties;
    }

    /** The parties from which, or in whose state, the goods of a mention come; empty if the words do not say. */
    List<Party> of(ItemMention goods) {
        String text = reading.sentence.text();
        List<Party> from = new ArrayList<>();
        for (PartyMention mention : reading.parties) {
            if (mention.start() <= goods.end() || mention.kind() == PartyMention.Kind.PRONOUN) {
                continue;
            }
            // With the blank before the mention, for the patterns end in it.
            String between = text.substring(goods.end(), mention.start());
            boolean told = mention.kind() == PartyMention.Kind.ADJECTIVE ? makes(between, text.substring(mention.end())) || watersOf(goods, between, text.substring(mention.end())) : made(between) || from(between);
            if (told) {
                Optional<Party> party = parties.of(mention);
                party.filter(p -> p.state() != null && !from.contains(p)).ifPresent(from::add);
            }
        }
        return from.stream().limit(2).toList();
    }

    /** "sewn in X", "that were mined near X". */
    private boolean made(String between) {
        var words = MADE.matcher(between);
        return words.matches() && lexicon.roleWords("made").contains(words.group(1).toLowerCase(Locale.ROOT));
    }

    /** "from a works in X", "from the pits of Y in X". */
    private boolean from(String between) {
        var words = FROM.matcher(between);
        return words.matches() && List.of(words.group(1).trim().split(" ")).stream().noneMatch(VERBAL::contains);
    }

    /** "licences to fish the X coast", "fishing rights in X waters": rights over waters come from whose these are. */
    private boolean watersOf(ItemMention goods, String between, String behind) {
        return between.length() < 40 && between.indexOf(',') < 0 && reading.sentence.text().substring(goods.start(), goods.end()).toLowerCase(Locale.ROOT).matches(".*(?:fish|catch).*")
                && lexicon.roleWords("waters").stream().anyMatch(w -> behind.matches("(?s) (?:[\\p{L}-]+ )?" + w + "\\b.*"));
    }

    /** "of X make", "of X origin". */
    private boolean makes(String between, String behind) {
        return OF.matcher(between).matches() && lexicon.roleWords("makes").stream().anyMatch(m -> behind.matches("(?s) (?:[\\p{Ll}-]+ )?" + m + "\\b.*"));
    }
}
