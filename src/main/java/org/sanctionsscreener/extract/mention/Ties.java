package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.PartyKind;

/** Ties that a sentence states between two parties: acts for, owned by, subsidiary of, front for. */
final class Ties {
    private record Tie(Pattern between, String relation) { }

    private static final List<Tie> TIES = List.of(
            new Tie(Pattern.compile(",? (?:an? |the )?(?:\\w+ ){0,2}(?:subsidiary|affiliate|unit|arm|branch|division|offshoot|outpost|offspring|daughter|daughter company|spin-off) of (?:the |an? )?"), "SUBSIDIARY_OF"),
            new Tie(Pattern.compile(" of (?:the |an? )?(?:\\p{Lu}[\\p{L}-]+['\u2019]s )?"), "UNIT_OF"),
            new Tie(Pattern.compile(",? (?:who |which |that )?(?:is |was |were |are )?(?:acting |working |acted |worked )(?:for|on behalf of) (?:the |an? )?"), "ACTS_FOR"),
            new Tie(Pattern.compile(",? who(?:m (?:he|she|they|it) (?:knew|believed|understood|took) to be| is| was| were)? (?:an?|the|its) (?:[\\p{L}-]+ ){0,2}(?:member|officer|commander|quartermaster|agent|operative|leader|financier|fundraiser|courier|representative|official|fighter|cadre|treasurer|chief|head|envoy|buyer|broker|recruiter|employee)s? (?:of|in|for|with) (?:the )?"), "ACTS_FOR"),
            new Tie(Pattern.compile(",? (?:an?|the) (?:[\\p{L}-]+ ){0,2}(?:member|officer|commander|quartermaster|operative|financier|fundraiser|fighter|cadre|recruiter) (?:of|in|for|with) (?:the )?"), "ACTS_FOR"),
            new Tie(Pattern.compile(",? on behalf of (?:the |an? )?"), "ACTS_FOR"),
            new Tie(Pattern.compile(",? (?:is |was |being )?(?:an? )?fronts? (?:company |companies )?for (?:the |an? )?"), "FRONT_FOR"),
            new Tie(Pattern.compile(",? (?:which is |that is |is |was )?(?:\\w+ly )?(?:controlled|run|operated) by (?:the |an? )?"), "CONTROLLED_BY"),
            new Tie(Pattern.compile(",? (?:which is |that is |is |was )?(?:\\w+ly )?owned by (?:the |an? )?"), "OWNED_BY"),
            new Tie(Pattern.compile("'s (?:\\w+ )?(?:subsidiary|affiliate|unit|arm|offshoot|outpost|branch),? "), "PARENT_OF"),
            new Tie(Pattern.compile(",? (?:tied|linked) to (?:the |an? )?"), "ACTS_FOR"));
    private static final Pattern PERCENT = Pattern.compile(",? (?:which is |that is |is |was )?(?:an? )?(\\d{1,3})(?:\\.\\d+)?[ -]?(?:per ?cent|%)[ -](?:owned|held) by (?:the |an? )?");

    private final PartyBook book;
    private final List<Affiliation> found = new ArrayList<>();

    Ties(PartyBook book) { this.book = book; }

    List<Affiliation> found() { return found; }

    void read(Sentence sentence, List<PartyMention> here) {
        String text = sentence.text();
        for (PartyMention a : here) {
            String principal = book.get(a.party()).principal;
            if (principal != null) {
                tie(new Affiliation(a.party(), "ACTS_FOR", principal, null, List.of(sentence.original(a.start(), a.end()))));
            }
        }
        for (PartyMention a : here) {
            String owner = book.get(a.party()).owner;
            if (owner != null && book.get(owner) != null && a.kind() == PartyMention.Kind.DESCRIPTION) {
                tie(new Affiliation(a.party(), "CONTROLLED_BY", owner, null, List.of(sentence.original(a.start(), a.end()))));
            }
        }
        for (PartyMention a : here) {
            for (PartyMention b : here) {
                if (b.start() < a.end() || b.start() - a.end() > 60 || a.party().equals(b.party()) || a.kind() == PartyMention.Kind.ADJECTIVE) {
                    continue;
                }
                String between = text.substring(a.end(), b.start());
                Matcher percent = PERCENT.matcher(between);
                if (percent.matches()) {
                    add(sentence, a, "OWNED_BY", b, Integer.valueOf(percent.group(1)));
                    continue;
                }
                for (Tie tie : TIES) {
                    if (tie.between().matcher(between).matches()) {
                        relate(sentence, a, tie.relation(), b);
                        break;
                    }
                }
            }
        }
    }

    private void relate(Sentence sentence, PartyMention a, String relation, PartyMention b) {
        switch (relation) {
            case "PARENT_OF" -> {
                // "the company's Dutch unit, the Treasury said": whoever tells of the unit is not the unit.
                if (!book.get(b.party()).traits.contains("GOVERNMENT") && !book.get(b.party()).traits.contains("MEDIA")) {
                    add(sentence, b, "SUBSIDIARY_OF", a, null);
                }
            }
            case "UNIT_OF" -> {
                PartyBook.Entry one = book.get(a.party());
                PartyBook.Entry other = book.get(b.party());
                if (one.head.matches("subsidiary|affiliate|unit|arm|branch|offshoot|outpost|spin-off|daughter company|division") && other.kind == PartyKind.ORGANISATION) {
                    add(sentence, a, "SUBSIDIARY_OF", b, null);
                }
            }
            default -> add(sentence, a, relation, b, null);
        }
    }

    private void add(Sentence sentence, PartyMention a, String relation, PartyMention b, Integer percent) {
        tie(new Affiliation(a.party(), relation, b.party(), percent, List.of(sentence.original(Math.min(a.start(), b.start()), Math.max(a.end(), b.end())))));
    }

    private void tie(Affiliation tie) {
        if (found.stream().noneMatch(f -> f.party().equals(tie.party()) && f.relation().equals(tie.relation()) && f.to().equals(tie.to()))) {
            found.add(tie);
        }
    }
}
