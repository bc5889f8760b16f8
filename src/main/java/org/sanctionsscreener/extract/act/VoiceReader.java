package org.sanctionsscreener.extract.act;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.extract.parse.Arc;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Assertion.Source;
import org.sanctionsscreener.facts.Assertion.Status;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;

/** Reads who stands behind a reporting verb, a phrase of attribution or a document's name, and what their word is worth. */
final class VoiceReader {
    private static final Set<String> DOCUMENT_PHRASES = Set.of("in", "with", "under", "as part of");

    private final SourceLexicon lexicon;
    private final Reading reading;
    private final Grammar grammar;
    private final PartyResolver parties;

    VoiceReader(SourceLexicon lexicon, Reading reading, PartyResolver parties) {
        this.lexicon = lexicon;
        this.reading = reading;
        this.grammar = reading.tree;
        this.parties = parties;
    }

    /** The voice of a reporting verb of the given class. */
    Stance.Voice ofVerb(int verb, String verbClass, Roles roles) {
        int speaker = cited(verb).orElseGet(() -> nearestSubject(verb).orElseGet(() -> grammar.arguments.actor(verb).orElseGet(() -> before(verb))));
        if (speaker < 0) {
            return new Stance.Voice(Source.UNNAMED, "", status(verbClass, Source.UNNAMED, ""), where(verb, verb));
        }
        String words = words(speaker);
        Source source = kind(speaker, words, roles);
        StringBuilder documents = new StringBuilder(words);
        grammar.arcs(verb, Edge.PREP).stream().filter(a -> DOCUMENT_PHRASES.contains(a.preposition()))
                .forEach(a -> documents.append(' ').append(words(a.dependent())));
        Status status = status(verbClass, source, documents.toString());
        // A plea is made before a court, whoever reports it.
        boolean inCourt = verbClass.equals("ADMIT") && grammar.arcs(verb, Edge.PREP).stream().filter(a -> Set.of("in", "before", "to").contains(a.preposition())).anyMatch(a -> lexicon.kind(grammar.form(a.dependent()), grammar.form(a.dependent())).filter(k -> k == Source.COURT).isPresent());
        boolean pleaded = inCourt || status == Status.ADMITTED && documents.toString().matches("(?i).*\\b(?:plea|pleas|guilty)\\b.*");
        return new Stance.Voice(pleaded ? Source.COURT : source, original(speaker), status, where(speaker, verb));
    }

    /** The voice of "according to X" and the like. */
    Stance.Voice ofPhrase(int noun, Roles roles) {
        String words = words(noun);
        Source source = kind(noun, words, roles);
        return new Stance.Voice(source, original(noun), status("SAY", source, words), where(noun, noun));
    }

    /** "..., the plea agreement states": an attribution behind the last comma that the grammar did not take for one. */
    Optional<Stance.Voice> ofTail(Roles roles) {
        int last = end();
        int comma = last;
        while (comma > 0 && !grammar.form(comma).equals(",")) {
            comma--;
        }
        Optional<String> verbClass = lexicon.verbClass(grammar.form(last));
        if (comma == 0 || last - comma < 2 || last - comma > 7 || verbClass.isEmpty()) {
            return Optional.empty();
        }
        String words = reading.sentence.text().substring(grammar.token(comma + 1).start(), grammar.token(last - 1).end());
        Optional<Source> source = lexicon.kind(grammar.form(last - 1), words.toLowerCase(Locale.ROOT))
                .or(() -> lexicon.document(words.toLowerCase(Locale.ROOT)).map(d -> Source.DOCUMENT));
        int verb = last;
        int first = comma + 1;
        return source.map(s -> new Stance.Voice(s, words, status(verbClass.get(), s, words.toLowerCase(Locale.ROOT)), reading.span(first, verb)));
    }

    /** "X did it and is to do that, according to two officers.": at the sentence's end it covers all of it, wherever a parser hung it. */
    Optional<Stance.Voice> ofEnd(int head, Roles roles) {
        int last = end();
        int comma = IntStream.iterate(last, at -> at > head, at -> at - 1)
                .filter(at -> grammar.form(at).equals(",") && at + 1 < last && grammar.form(at + 1).equals("according")).findFirst().orElse(-1);
        return comma < 0 ? Optional.empty() : IntStream.rangeClosed(comma + 2, last)
                .filter(w -> grammar.preposition(w).equals("according to") || grammar.preposition(w).equals("to") && grammar.governor(w) == comma + 1)
                .mapToObj(noun -> ofPhrase(noun, roles)).findFirst();
    }

    /** The last word before the punctuation that ends the sentence. */
    private int end() {
        int last = grammar.size() - 1;
        while (last > 0 && grammar.edge(last) == Edge.PUNCTUATION) {
            last--;
        }
        return last;
    }

    /** Somebody unnamed, or nobody in particular, with the words that show it. */
    Stance.Voice unnamed(int word, Status status) {
        return new Stance.Voice(Source.UNNAMED, "", status, where(word, word));
    }

    /** A court's or an agency's act upon the conduct. */
    Stance.Voice ofCourt(int verb, SourceLexicon.Court court, Roles roles) {
        boolean passive = grammar.verb(verb) && grammar.group(verb).passive();
        int speaker = court.source() == null || court.status() == Status.FOUND ? grammar.verb(verb) ? grammar.arguments.actor(verb).orElse(-1) : -1
                : passive ? grammar.child(verb, Edge.AGENT) : -1;
        String name = speaker < 0 ? "" : original(speaker);
        Source source = court.source();
        if (source == null || court.status() == Status.FOUND && speaker >= 0) {
            source = speaker < 0 ? Source.UNNAMED : kind(speaker, words(speaker), roles);
        }
        return new Stance.Voice(source, name, court.status(), where(verb, verb));
    }

    private Status status(String verbClass, Source source, String words) {
        Optional<Status> document = lexicon.document(words);
        return switch (verbClass) {
            case "DENY" -> Status.DENIED;
            case "ADMIT" -> Status.ADMITTED;
            case "ALLEGE" -> document.filter(d -> d == Status.CHARGED).orElse(source == Source.PROSECUTOR ? Status.CHARGED : Status.ALLEGED);
            case "FIND" -> source == Source.AGENCY || source == Source.UN_PANEL ? Status.FOUND
                    : source == Source.COURT ? Status.ADJUDICATED : Status.ALLEGED;
            case "SAY" -> document.orElse(lexicon.said(source));
            default -> Status.ALLEGED;
        };
    }

    /** Where the parser gave a verb two subjects ("who, court papers allege, sold"), the speaker stands beside the verb. */
    private Optional<Integer> nearestSubject(int verb) {
        List<Integer> subjects = grammar.children(verb, Edge.SUBJECT);
        return subjects.size() < 2 ? Optional.empty() : subjects.stream().filter(s -> s < verb).reduce((a, b) -> b);
    }

    /** "on 21 January, a panel of experts says": the phrase that ends before the verb, which the parser hung on the date before it; -1 if none. */
    private int before(int verb) {
        int at = verb - 1;
        while (at > 0 && grammar.edge(at) == Edge.PREP && grammar.preposition(at).equals("of")) {
            at = grammar.governor(at);
        }
        boolean hung = at > 0 && at < verb && grammar.edge(at) == Edge.APPOSITION && grammar.noun(at) && grammar.governor(at) < at;
        return hung ? at : -1;
    }

    /** "reported, citing an official": the one who is cited speaks. */
    private Optional<Integer> cited(int verb) {
        return grammar.graph.subtree(verb).stream().filter(w -> grammar.form(w).equals("citing") || grammar.form(w).equals("quoting"))
                .filter(w -> grammar.governor(w) == verb || grammar.governor(grammar.governor(w)) == verb)
                .map(w -> grammar.arguments.undergoer(w)).flatMap(Optional::stream).findFirst();
    }

    private Source kind(int speaker, String words, Roles roles) {
        Optional<Party> party = parties.named(grammar.arguments.antecedent(speaker));
        if (party.isPresent() && (roles.has(Role.ACTOR, party.get().id()) || roles.has(Role.PARTICIPANT, party.get().id()))) {
            return Source.PARTY_ITSELF;
        }
        Optional<Source> name = lexicon.named(words);
        if (name.isPresent()) {
            return name.get();
        }
        Optional<Source> byWords = lexicon.kind(grammar.form(speaker), words);
        boolean properName = party.isPresent() && grammar.pos(speaker).startsWith("NNP");
        if (party.isPresent() && (properName || byWords.isEmpty())) {
            return byTraits(party.get()).or(() -> byWords).orElse(Source.UNNAMED);
        }
        return byWords.orElse(Source.UNNAMED);
    }

    private static Optional<Source> byTraits(Party party) {
        if (party.is("COURT")) {
            return Optional.of(Source.COURT);
        }
        if (party.is("REGULATOR")) {
            return Optional.of(Source.AGENCY);
        }
        if (party.is("MEDIA")) {
            return Optional.of(Source.MEDIA);
        }
        if (party.kind() == PartyKind.PERSON) {
            return Optional.of(Source.NAMED_OFFICIAL);
        }
        if (party.kind() == PartyKind.STATE || party.is("GOVERNMENT") || party.is("INTERNATIONAL_ORGANISATION")) {
            return Optional.of(Source.GOVERNMENT);
        }
        return party.is("COMPANY") || party.is("BANK") ? Optional.of(Source.COMPANY) : Optional.empty();
    }

    private String words(int noun) {
        int[] range = grammar.graph.nounPhrase(noun, true);
        return reading.sentence.text().substring(range[0], range[1]).toLowerCase(Locale.ROOT);
    }

    private String original(int noun) {
        List<Arc> phrases = grammar.arcs(noun, Edge.PREP);
        int[] range = grammar.graph.nounPhrase(noun, !phrases.isEmpty() && phrases.stream().allMatch(a -> a.preposition().equals("of")));
        return reading.sentence.text().substring(range[0], range[1]);
    }

    private Span where(int a, int b) {
        int[] range = grammar.graph.nounPhrase(a, false);
        int start = Math.min(range[0], grammar.token(b).start());
        int end = Math.max(range[1], grammar.token(b).end());
        return reading.sentence.original(start, end);
    }
}
