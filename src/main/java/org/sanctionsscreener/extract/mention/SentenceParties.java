package org.sanctionsscreener.extract.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.lexicon.Lexicon;
import org.sanctionsscreener.extract.lexicon.PartyEntry;
import org.sanctionsscreener.extract.mention.PartyMention.Kind;
import org.sanctionsscreener.facts.PartyKind;

/** The parties of one sentence: names of the lexicon, names by shape, descriptions, and references back. */
final class SentenceParties {
    /** Heads that are the group itself and not somebody who acts for it. */
    private static final Set<String> BODY = Set.of("unit", "units", "fighter", "fighters", "militant", "militants", "rebels", "troops", "forces", "group", "militia", "insurgents",
            "cell", "cells", "commander", "commanders", "militias", "gunmen");

    /** "his company", not "his bank": the firm that a person runs. */
    private static final Pattern OWN_FIRM = Pattern.compile("(?i)(?:his|her) (?:own )?(?:[\\p{L}-]+ ){0,3}(?:firm|company|business|shop|house|outfit|factory|plant|start-?up|consultancy|workshop|enterprise|brokerage|store|corporation|yard|works)");

    /** "a Verona-owned firm": behind the place, what says whose a firm is and not where. */
    private static final Pattern OWNED = Pattern.compile("-(?:owned|backed|linked|controlled|funded|financed|run)\\b.*");

    private final Lexicon lexicon;
    private final DescriptionWords words;
    private final NameFinder names;
    private final KnownTerms terms;
    private final OwnNames own;
    private final Appositions appositions;
    private final PartyBook book;
    private final References references;
    private final Standing standing;
    private final Nationals nationals;
    private final PlaceFirms placeFirms;

    SentenceParties(Lexicon lexicon, DescriptionWords words, NameFinder names, Places places, PartyBook book) {
        this.lexicon = lexicon;
        this.words = words;
        this.names = names;
        this.terms = new KnownTerms(lexicon, words, places, book);
        this.own = new OwnNames(book);
        this.appositions = new Appositions(words, book);
        this.book = book;
        this.references = new References(book, words);
        this.standing = new Standing(words, book);
        this.nationals = new Nationals(words, book);
        this.placeFirms = new PlaceFirms(words);
    }

    /** A lexicon term of this sentence with its meaning. */
    record Known(int start, int end, PartyEntry entry) { }

    /** @param text the sentence's text, in which words that name nobody may be blanked */
    List<PartyMention> read(Sentence sentence, String text) {
        List<Words.Word> tokens = Words.of(text);
        List<PartyMention> found = new ArrayList<>();
        List<NameFinder.Name> called = own.called(text, tokens);
        List<Known> known = terms.in(text, tokens);
        known.removeIf(k -> k.entry().kind() == PartyKind.STATE && called.stream().anyMatch(n -> n.start() <= k.start() && k.end() <= n.end()));
        List<NameFinder.Name> named = new ArrayList<>(names.find(text, tokens, (s, e) -> known.stream().anyMatch(k -> k.start() < e && s < k.end())));
        called.stream().filter(n -> named.stream().noneMatch(m -> m.start() < n.end() && n.start() < m.end())).forEach(named::add);
        named.addAll(placeFirms.find(text, tokens, known, named));
        for (Known k : known) {
            if (named.stream().anyMatch(n -> n.kind() == PartyKind.ORGANISATION && n.start() <= k.start() && k.end() <= n.end()) && k.entry().kind() == PartyKind.STATE) {
                continue;
            }
            PartyBook.Entry party = book.known(k.entry(), sentence.original(k.start(), k.end()), sentence.index());
            if (!k.entry().id().equals("state:" + k.entry().state())) {
                book.alias(text.substring(k.start(), k.end()), party);
            }
            found.add(new PartyMention(sentence.index(), k.start(), k.end(), party.id, switch (k.entry().form()) {
                case DEMONYM -> Kind.ADJECTIVE;
                case METONYM, PLACE -> Kind.METONYM;
                default -> Kind.NAME;
            }));
        }
        for (NameFinder.Name n : named) {
            if (known.stream().anyMatch(k -> k.entry().kind() != PartyKind.STATE && k.start() < n.end() && n.start() < k.end())) {
                continue;
            }
            found.add(name(sentence, n, known, text));
        }
        shortForms(sentence, tokens, found);
        descriptions(sentence, text, tokens, known, found);
        references.pronouns(sentence, tokens, found);
        nationals.said(text, found);
        standing.read(text, known, found);
        possessed(text, found);
        own.define(sentence, text);
        return found;
    }

    private PartyMention name(Sentence sentence, NameFinder.Name n, List<Known> known, String text) {
        String name = n.name();
        String state = Seats.around(text, n.start(), n.end(), known, words.postal);
        Span where = sentence.original(n.start(), n.end());
        PartyBook.Entry same = n.kind() == PartyKind.PERSON ? surname(name) : null;
        PartyBook.Entry party = same != null ? book.seen(same, where, sentence.index())
                : book.named(name, n.kind(), state, n.traits(), where, sentence.index());
        if (party.state == null && state != null) {
            party.state = state;
        }
        if (party.mentions.size() == 1 && n.kind() == PartyKind.PERSON) {
            party.guessed = n.guessed() && !text.substring(n.end()).matches("(?s)(?:, \\d\\d(?:,| )|,? who\\b| \\(\\d\\d\\)).*");
        }
        if ("US".equals(party.state)) {
            party.traits.add("US_PERSON");
        }
        if (!n.abbreviation().isEmpty()) {
            book.alias(n.abbreviation(), party);
        }
        String first = name.split(" ")[0];
        if (n.kind() == PartyKind.ORGANISATION && first.length() > 4 && lexicon.parties(first).isEmpty()) {
            book.alias(first, party);
        }
        return new PartyMention(sentence.index(), n.start(), n.end(), party.id, Kind.NAME);
    }

    private PartyBook.Entry surname(String name) {
        PartyBook.Entry full = book.byName(name);
        if (full != null) {
            return full;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return name.contains(" ") ? null : book.bySurname(last);
    }

    /** A short form or abbreviation that the document has introduced, and a person's surname alone. */
    private void shortForms(Sentence sentence, List<Words.Word> tokens, List<PartyMention> found) {
        for (Words.Word w : tokens) {
            if (!w.capital() || covered(found, w.start(), w.end())) {
                continue;
            }
            PartyBook.Entry party = book.byName(w.text());
            if (party == null && w.text().length() > 2) {
                party = book.bySurname(w.text());
            }
            if (party != null) {
                book.seen(party, sentence.original(w.start(), w.end()), sentence.index());
                found.add(new PartyMention(sentence.index(), w.start(), w.end(), party.id, Kind.NAME));
            }
        }
    }

    private void descriptions(Sentence sentence, String text, List<Words.Word> tokens, List<Known> known, List<PartyMention> found) {
        Set<Integer> used = new HashSet<>();
        DescriptionHeads heads = new DescriptionHeads(lexicon, words, text, tokens, known);
        for (int i = 0; i < tokens.size(); i++) {
            DescriptionHeads.Found noun = heads.at(i);
            if (noun == null || used.contains(i) || inName(found, tokens.get(i).start(), tokens.get(noun.last()).end())) {
                continue;
            }
            DescriptionWords.Head head = noun.head();
            int last = noun.last();
            int first = heads.firstWord(i, head);
            String before = first > 0 && tokens.get(first).start() - tokens.get(first - 1).end() == 1 ? tokens.get(first - 1).lower() : "";
            // "found that several firms": before many, "that" opens a clause.
            boolean possessed = before.endsWith("'s") || before.endsWith("\u2019s");
            boolean determined = possessed || words.determiners.contains(before) && !(before.equals("that") && head.plural());
            boolean qualified = first < i;
            if (!determined && !qualified && !head.plural() && i > 0) {
                related(sentence, text, tokens.get(i).start(), tokens.get(last).end(), head, found);
                continue;
            }
            int start = determined && !possessed ? tokens.get(first - 1).start() : tokens.get(first).start();
            int end = tokens.get(last).end();
            for (int k = i; k <= last; k++) {
                used.add(k);
            }
            int named = head.kind() == PartyKind.VESSEL ? VesselNames.last(text, tokens, last) : last;
            describe(sentence, text, start, end, before, qualified && !heads.placed(first, i), head, known, found);
            if (named > last) {
                PartyMention vessel = found.get(found.size() - 1);
                name(vessel, text, tokens, VesselNames.first(text, tokens, last), named, found, sentence);
            }
            i = Math.max(last, named);
        }
        nationals.described(sentence, text, known, found);
        appositions.names(text, found);
        appositions.citizens(text, found);
    }

    /** "an X grower's son": somebody of whom only whose he is is told lives where that one is. */
    private void related(Sentence sentence, String text, int start, int end, DescriptionWords.Head head, List<PartyMention> found) {
        PartyMention owner = head.kind() != PartyKind.PERSON ? null : found.stream().filter(m -> m.kind() == Kind.DESCRIPTION && m.end() < start && text.substring(m.end(), start).matches("['’]s? ")).findFirst().orElse(null);
        PartyBook.Entry whose = owner == null ? null : book.get(owner.party());
        if (whose == null || whose.state == null) {
            return;
        }
        PartyBook.Entry party = book.described(text.substring(owner.start(), end), head.kind(), whose.state, head.traits(), head.word(), sentence.original(owner.start(), end), sentence.index());
        if (whose.traits.contains("US_PERSON")) {
            party.traits.add("US_PERSON");
        }
        found.add(new PartyMention(sentence.index(), start, end, party.id, Kind.DESCRIPTION));
    }

    private void name(PartyMention vessel, String text, List<Words.Word> tokens, int from, int to, List<PartyMention> found, Sentence sentence) {
        int start = tokens.get(from).start();
        int end = tokens.get(to).end();
        String name = text.substring(start, end);
        PartyBook.Entry entry = book.get(vessel.party());
        PartyBook.Entry before = named(name, entry, found);
        if (before != null && before != entry && before.kind != PartyKind.VESSEL || entry == null) {
            return;
        }
        if (before != null && before != entry && before.mentions.size() == 1 && entry.mentions.size() > 1) {
            // "The tanker, the Silver Heron,": told of before, named only now.
            found.stream().filter(m -> m.kind() == Kind.NAME && m.party().equals(before.id)).findFirst().ifPresent(m -> appositions.named(entry, before, m, found));
            return;
        }
        PartyBook.Entry party = before == null ? entry : before;
        found.removeIf(m -> m.start() >= start && m.end() <= end && m.kind() == Kind.NAME && !lexical(m));
        if (before == null) {
            book.alias(name, party);
            party.name = name;
            party.traits.remove("UNNAMED");
        } else if (before != entry) {
            before.state = before.state == null ? entry.state : before.state;
            if (entry.mentions.size() == 1) {
                book.remove(entry);
            }
            found.remove(vessel);
            found.add(new PartyMention(sentence.index(), vessel.start(), vessel.end(), party.id, Kind.DESCRIPTION));
        }
        book.seen(party, sentence.original(start, end), sentence.index());
        found.add(new PartyMention(sentence.index(), start, end, party.id, Kind.NAME));
    }

    /** Who bears the name already; nobody, if only the shape of the name made it a person's: "the bulker Ever Prudence". */
    private PartyBook.Entry named(String name, PartyBook.Entry vessel, List<PartyMention> found) {
        PartyBook.Entry before = book.byName(name);
        if (before != null && vessel != null && before != vessel && before.kind == PartyKind.PERSON && before.guessed && before.mentions.size() == 1) {
            found.removeIf(m -> m.party().equals(before.id));
            book.remove(before);
            return null;
        }
        return before;
    }

    /** "their engineers", "its company": of the state of those to whom they belong; a person's cousin or contact may live anywhere. */
    private void possessed(String text, List<PartyMention> found) {
        for (PartyMention description : found) {
            PartyBook.Entry said = description.kind() == Kind.DESCRIPTION ? book.get(description.party()) : null;
            if (said != null && said.kind == PartyKind.ORGANISATION && OWN_FIRM.matcher(text.substring(description.start(), description.end())).matches()) {
                found.stream().filter(m -> m.kind() == Kind.PRONOUN && m.start() == description.start() && !m.party().equals(said.id)).findFirst().ifPresent(m -> said.owner = m.party());
            }
            if (said != null && said.state == null && said.traits.contains("UNNAMED") && text.substring(description.start(), description.end()).matches("(?i)(?:its|their|his|her) .*")) {
                found.stream().filter(m -> m.kind() == Kind.PRONOUN && m.start() == description.start()).map(m -> book.get(m.party()))
                        .filter(o -> o != null && o.state != null && !(o.kind == PartyKind.PERSON && said.kind == PartyKind.PERSON)).findFirst().ifPresent(o -> said.state = o.state);
            }
        }
    }

    private static boolean lexical(PartyMention mention) { return mention.party().startsWith("state:"); }

    /** "X's rocket | troops", "X martial-arts | trainers": whose people they are, some words before what describes them. */
    private boolean qualifies(String between, Known state, DescriptionWords.Head head) {
        boolean owner = between.matches("['’]s? (?:[\\p{Ll}-]+ ){0,3}");
        boolean nation = state.entry().form() == org.sanctionsscreener.extract.lexicon.PartyEntry.Form.DEMONYM && between.matches(" (?:[\\p{Ll}-]+ ){1,3}");
        return (owner || nation) && java.util.Arrays.stream(between.replaceAll("^['’]s? ", "").trim().split(" ")).allMatch(w -> w.isEmpty() || words.mayModify(w, head.plural()));
    }

    private void describe(Sentence sentence, String text, int start, int end, String determiner, boolean qualified, DescriptionWords.Head head, List<Known> known, List<PartyMention> found) {
        Span where = sentence.original(start, end);
        // "an X-owned firm in Y": whose it is says nothing of where it is.
        java.util.function.Predicate<Known> owner = k -> OWNED.matcher(text.substring(k.end(), end)).matches() && Seats.after(text, end, known) != null;
        String state = known.stream().filter(k -> k.start() >= start && k.end() <= end && k.entry().state() != null && !owner.test(k)).map(k -> k.entry().state()).reduce((a, b) -> b)
                .or(() -> java.util.Optional.ofNullable(Seats.after(text, end, known)))
                .or(() -> known.stream().filter(k -> k.entry().state() != null && k.end() < start && qualifies(text.substring(k.end(), start), k, head)).map(k -> k.entry().state()).reduce((a, b) -> b))
                .orElse(null);
        // "the Norwegian carrier Fjordfly": the name says who it is.
        boolean called = found.stream().anyMatch(m -> m.kind() == Kind.NAME && m.start() == end + 1 && text.charAt(end) == ' ' && book.get(m.party()).kind == PartyKind.ORGANISATION);
        boolean definite = determiner.matches("the|this|that|these|those|both") && !called;
        if (definite) {
            PartyBook.Entry back = references.definite(sentence, head, state, qualified && !text.substring(start, end).matches("(?i)the (?:very )?same [\\p{L}-]+"), where.start());
            if (back != null) {
                book.seen(back, where, sentence.index());
                found.add(new PartyMention(sentence.index(), start, end, back.id, Kind.DESCRIPTION));
                return;
            }
        }
        boolean governmentOf = head.traits().contains("GOVERNMENT") && !head.traits().contains("MILITARY") && state != null;
        if (governmentOf) {
            PartyEntry government = lexicon.state(state);
            if (government != null) {
                PartyBook.Entry party = book.known(government, where, sentence.index());
                found.add(new PartyMention(sentence.index(), start, end, party.id, Kind.DESCRIPTION));
                return;
            }
        }
        PartyBook.Entry principal = principal(text, start, end, known);
        if (principal != null && BODY.contains(head.word())) {
            book.seen(principal, where, sentence.index());
            found.add(new PartyMention(sentence.index(), start, end, principal.id, Kind.DESCRIPTION));
            return;
        }
        PartyBook.Entry party = book.described(text.substring(start, end), head.kind(), state, head.traits(), head.word(), where, sentence.index());
        party.principal = principal == null ? null : principal.id;
        if ("US".equals(state) && head.kind() != PartyKind.VESSEL) {
            party.traits.add("US_PERSON");
        }
        if (text.substring(start, end).matches(".*\\bfront\\b.*|.*\\bshell\\b.*")) {
            party.traits.add("FRONT");
        }
        found.add(new PartyMention(sentence.index(), start, end, party.id, Kind.DESCRIPTION));
    }

    /** The organisation or group that a description names before its head: "Islamic State middlemen", "RSF units", or right behind it: "fighters of the M23". */
    private PartyBook.Entry principal(String text, int start, int end, List<Known> known) {
        return known.stream().filter(k -> (k.start() >= start && k.end() < end || k.entry().kind() == PartyKind.GROUP && k.start() > end && text.substring(end, k.start()).matches(" (?:of|from) (?:the )?")
                || k.entry().kind() == PartyKind.GROUP && k.end() < start && text.substring(k.end(), start).matches("['’]s? (?:[\\p{Ll}-]+ ){0,2}"))
                && k.entry().kind() != PartyKind.STATE && !k.entry().traits().contains("REGULATOR"))
                .map(k -> book.get(k.entry().id())).filter(e -> e != null).findFirst().orElse(null);
    }

    private static boolean inName(List<PartyMention> found, int start, int end) {
        return found.stream().anyMatch(m -> m.kind() == Kind.NAME && m.start() <= start && end <= m.end());
    }

    private static boolean covered(List<PartyMention> found, int start, int end) {
        return found.stream().anyMatch(m -> m.start() < end && start < m.end());
    }
}
