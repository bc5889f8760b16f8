package org.sanctionsscreener.extract.act;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sanctionsscreener.extract.parse.Edge;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Assertion.Source;
import org.sanctionsscreener.facts.Assertion.Status;

/**
 * An attribution that closes a short passage: "A firm sold pumps. They went to X, prosecutors say." What an indictment or an agency is said
 * to say at the end is said of the sentences right before it as well, where those name nobody who says so.
 */
final class Closing {
    private static final Set<Status> OFFICIAL = EnumSet.of(Status.CHARGED, Status.FOUND, Status.SETTLED, Status.ADMITTED, Status.ADJUDICATED);
    private static final int REACH = 2;

    private final SourceLexicon lexicon;
    private final Set<String> nonConduct;

    Closing(SourceLexicon lexicon, Set<String> nonConduct) {
        this.lexicon = lexicon;
        this.nonConduct = nonConduct;
    }

    /** Whether a sentence may end in an attribution: cheap, on its text alone. */
    boolean may(String text) {
        int comma = text.lastIndexOf(", ");
        return comma > 0 && ActLexicon.words(text.substring(comma)).stream().anyMatch(w -> w.equals("according") || lexicon.verbClass(w).isPresent());
    }

    /** Lays the attribution to what the sentences right before told of themselves. */
    void lay(Reading reading, PartyResolver parties, List<DraftAct> before) {
        voice(reading, parties).filter(v -> OFFICIAL.contains(v.status()) && v.source() != Source.PARTY_ITSELF).ifPresent(v -> before.stream()
                .filter(a -> a.sentence() < reading.sentence.index() && reading.sentence.index() - a.sentence() <= REACH && a.reading.sentence.paragraph() == reading.sentence.paragraph())
                .filter(a -> a.stance.voices.isEmpty() && a.stance.modality == Modality.FACT && !nonConduct.contains(a.type)).forEach(a -> a.stance.voices.add(v)));
    }

    private Optional<Stance.Voice> voice(Reading reading, PartyResolver parties) {
        Grammar grammar = reading.tree;
        VoiceReader voices = new VoiceReader(lexicon, reading, parties);
        int comma = IntStream.range(0, grammar.size()).filter(i -> grammar.form(i).equals(",")).reduce((a, b) -> b).orElse(-1);
        if (comma < 0) {
            return Optional.empty();
        }
        Optional<Stance.Voice> own = IntStream.range(comma + 1, grammar.size()).filter(i -> grammar.verb(i) && lexicon.verbClass(grammar.form(i)).isPresent() && !grammar.group(i).negated()
                        && grammar.child(i, Edge.SUBJECT) > comma && grammar.child(i, Edge.SUBJECT) < i && grammar.child(i, Edge.CLAUSE) < i).boxed().findFirst()
                .map(i -> voices.ofVerb(i, lexicon.verbClass(grammar.form(i)).get(), new Roles()));
        return own.or(() -> voices.ofTail(new Roles())).or(() -> voices.ofEnd(-1, new Roles()));
    }
}
