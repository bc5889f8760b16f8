package org.sanctionsscreener.extract.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.pack.Pack;

/** What reading may hand on is what the vocabulary of the pack names, and a broken lexicon says where it is broken. */
class ActVocabularyTest {
    private final Pack pack = Pack.embedded();
    private final ActExtraction acts = new ActExtraction(pack);

    @Test
    void everyTypeAndKindIsInTheVocabulary() throws Exception {
        var vocabulary = new YAMLMapper().readTree(pack.text("lexicon/vocabulary.yaml"));
        Set<String> types = new TreeSet<>(acts.actTypes());
        vocabulary.path("actTypes").fieldNames().forEachRemaining(types::remove);
        assertEquals(Set.of(), types);
        Set<String> kinds = new TreeSet<>(acts.circumstanceKinds());
        vocabulary.path("circumstances").fieldNames().forEachRemaining(kinds::remove);
        assertEquals(Set.of(), kinds);
    }

    @Test
    void aBrokenEntryIsNamed() {
        Pack broken = Pack.of("test", Map.of("lexicon/acts.yaml", "frames: {give: {subject: [actor]}}\nacts:\n  - {act: SELL, frame: lend, verbs: [sell sold], needs: item}\n"));
        var error = assertThrows(IllegalArgumentException.class, () -> new ActLexicon(broken));
        assertTrue(error.getMessage().startsWith("lexicon/acts.yaml:3: SELL: ") && error.getMessage().contains("lend"), error.getMessage());
    }

    @Test
    void aRequirementThatNobodyKnowsIsRefused() {
        String acts = "frames: {give: {subject: [actor]}}\nacts:\n  - {act: SELL, frame: give, verbs: [sell sold], needs: item}\n  - act: MISSTATE\n    frame: give\n    requires: trade-paper\n";
        var unknown = assertThrows(IllegalArgumentException.class, () -> new ActLexicon(Pack.of("test", Map.of("lexicon/acts.yaml", acts))));
        assertTrue(unknown.getMessage().startsWith("lexicon/acts.yaml:4: MISSTATE: requires: there is no requirement 'trade-paper'"), unknown.getMessage());
        String list = acts + "near:\n  trade-paper: [invoice]\n";
        assertEquals(Set.of("SELL"), new ActLexicon(Pack.of("test", Map.of("lexicon/acts.yaml", list))).acts());
        String other = list + "  trade-papers: [invoice]\n";
        var unasked = assertThrows(IllegalArgumentException.class, () -> new ActLexicon(Pack.of("test", Map.of("lexicon/acts.yaml", other))));
        assertTrue(unasked.getMessage().startsWith("lexicon/acts.yaml:9: near: nothing asks for the list 'trade-papers'"), unasked.getMessage());
    }

    @Test
    void formsOfVerbs() {
        assertTrue(Inflections.verb("ship").containsAll(List.of("ships", "shipped", "shipping")));
        assertTrue(Inflections.verb("offer").containsAll(List.of("offered", "offering")) && !Inflections.verb("offer").contains("offerred"));
        assertTrue(Inflections.verb("supply").containsAll(List.of("supplies", "supplied", "supplying")));
        assertTrue(Inflections.verb("equip").contains("equipped"));
        assertTrue(Inflections.verb("sell sold").containsAll(List.of("sells", "sold", "selling")) && !Inflections.verb("sell sold").contains("selled"));
    }
}
