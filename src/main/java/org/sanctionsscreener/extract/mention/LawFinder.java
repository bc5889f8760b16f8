package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.extract.lexicon.LawNames;

/**
 * The bodies of law that a document names: by name, by citation, by an abbreviation of its own ("the X Regulations (the
 * "Regulations")"), or as the sanctions of an authority against a state. One instance a document, sentences in order.
 */
final class LawFinder {
    private static final Pattern BRACKET = Pattern.compile("[^():;]{0,40}?\\((?:collectively,? |together,? |hereinafter |the |[\"“”' ])*([A-Z][\\w/.-]*(?: [A-Z][\\w.-]*)?)[\"“”,. ]*\\)");
    private static final Pattern TOWARD = Pattern.compile("^(?: programs?| programmes?| laws?| regulations?| measures?| restrictions?)?,? (?:on|against|imposed on|imposed against|targeting|concerning|relating to|with respect to|involving|of) (?:the |trade with |dealings with |exports to )?");
    private static final Pattern BETWEEN = Pattern.compile("^(?:, and |, or |, | and | or | & |/)(?:the )?(?!$)");
    private static final Pattern LINK = Pattern.compile("(?:[- ]?[Rr]elated|[- ]specific)? (?:trade |economic |country )?$");

    private static final Pattern INITIAL = Pattern.compile("(?<![\\p{L}'])\\p{L}");
    private static final Set<String> GENERIC = Set.of("Regulations", "Rules", "Act", "Order", "Orders", "Resolution", "Resolutions", "Statute", "Program", "Programme", "Programs", "Code", "Law");

    private final LawNames names;
    private final PartyBook book;
    private final Map<String, String> aliases = new HashMap<>();
    private Pattern own;

    LawFinder(LawNames names, PartyBook book) {
        this.names = names;
        this.book = book;
    }

    /** The laws that the sentence names by name, in order; an abbreviation given in brackets is known from there on. */
    List<LawMention> named(Sentence sentence) {
        String text = sentence.text();
        List<LawMention> found = new ArrayList<>();
        names.find(text).forEach(h -> found.add(new LawMention(sentence.index(), h.start(), h.end(), h.code(), true)));
        if (own != null) {
            Matcher short_ = own.matcher(text);
            while (short_.find()) {
                int start = short_.start();
                int end = short_.end();
                if (found.stream().noneMatch(m -> m.start() < end && start < m.end())) {
                    found.add(new LawMention(sentence.index(), start, end, aliases.get(short_.group()), true));
                }
            }
        }
        for (LawMention law : List.copyOf(found)) {
            Matcher bracket = BRACKET.matcher(text).region(law.end(), text.length());
            if (bracket.lookingAt() && bracket.group(1).length() > 2 && shortens(bracket.group(1), text.substring(law.start(), law.end())) && found.stream().noneMatch(o -> o.start() > law.end() && o.start() < bracket.start(1) && !o.code().startsWith(plain(law)))) {
                alias(bracket.group(1), plain(law));
            }
        }
        found.sort(Comparator.comparingInt(LawMention::start).thenComparing(LawMention::code));
        return found;
    }

    /** The sanctions against states that the sentence speaks of, where an authority of the lexicon is known to be meant. */
    List<LawMention> programmes(Sentence sentence, List<PartyMention> parties) {
        String text = sentence.text();
        List<LawMention> found = new ArrayList<>();
        Matcher word = names.sanctions.matcher(text);
        while (word.find()) {
            List<PartyMention> states = new ArrayList<>();
            int first = word.start();
            Matcher toward = TOWARD.matcher(text.substring(word.end()));
            if (toward.find()) {
                for (PartyMention next = at(parties, word.end() + toward.end(), text); next != null;) {
                    states.add(next);
                    Matcher between = BETWEEN.matcher(text.substring(next.end()));
                    next = between.find() ? at(parties, next.end() + between.end(), text) : null;
                }
            }
            Matcher link = LINK.matcher(text.substring(0, word.start()));
            for (PartyMention last = link.find() ? ending(parties, link.start()) : null; last != null;) {
                states.add(last);
                first = last.start();
                PartyMention from = last;
                last = parties.stream().filter(p -> p.end() < from.start() && BETWEEN.matcher(text.substring(p.end(), from.start()) + "x").matches()
                        || p.end() < from.start() && text.substring(p.end(), from.start()).matches(", (?:and |or )?| and | or ")).findFirst().orElse(null);
            }
            String before = text.substring(0, first);
            boolean others = names.others.matcher(before).find();
            boolean meant = names.own.matcher(before).find() || names.authorities.stream().anyMatch(id -> book.get(id) != null);
            if (!others && meant) {
                states.stream().map(p -> book.get(p.party())).filter(e -> e != null && e.state != null).map(e -> names.programme(e.state)).filter(c -> c != null).distinct()
                        .forEach(code -> found.add(new LawMention(sentence.index(), word.start(), word.end(), code, false)));
            }
        }
        return found;
    }

    /** Whether a short name is one of a law's words or made of their first letters: that of a firm told of behind the law is neither. */
    private static boolean shortens(String name, String law) {
        if (GENERIC.contains(name) || law.contains(name)) {
            return true;
        }
        String initials = INITIAL.matcher(law).results().map(r -> r.group().toUpperCase(Locale.ROOT)).collect(Collectors.joining());
        int at = 0;
        for (int capital : name.chars().filter(Character::isUpperCase).toArray()) {
            at = initials.indexOf(capital, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return name.chars().filter(Character::isUpperCase).count() > 1;
    }

    private void alias(String words, String code) {
        if (aliases.putIfAbsent(words, code) == null) {
            own = Pattern.compile(aliases.keySet().stream().sorted(Comparator.comparingInt((String s) -> -s.length()).thenComparing(s -> s)).map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\p{L}\\p{Nd}-])(?:", ")(?![\\p{L}\\p{Nd}-])")));
        }
    }

    private static String plain(LawMention law) {
        int colon = law.code().indexOf(':');
        return colon < 0 ? law.code() : law.code().substring(0, colon);
    }

    private static PartyMention at(List<PartyMention> parties, int start, String text) {
        return parties.stream().filter(p -> p.start() == start || p.start() < start && start < p.end() && text.startsWith("the ", p.start())).findFirst().orElse(null);
    }

    private static PartyMention ending(List<PartyMention> parties, int end) {
        return parties.stream().filter(p -> p.end() == end).findFirst().orElse(null);
    }
}
