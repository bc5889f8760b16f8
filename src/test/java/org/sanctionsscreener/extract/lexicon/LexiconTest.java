package org.sanctionsscreener.extract.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanctionsscreener.pack.Pack;

/** The words for parties and items, and what a broken file says. */
class LexiconTest {
    private static final Pack PACK = Pack.embedded();
    private static final Lexicon LEXICON = new Lexicon(PACK);

    @Test
    void findsEveryCountryByTheNameThatThePlatformKeeps() {
        List<String> missing = Arrays.stream(Locale.getISOCountries())
                .filter(c -> !namesState("A ship left " + new Locale.Builder().setRegion(c).build().getDisplayCountry(Locale.ENGLISH) + " on Monday.", c)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void findsEveryStateByEachOfItsOwnWords() {
        LexiconFile file = new LexiconFile(PACK, "lexicon/states.yaml");
        List<String> missing = new java.util.ArrayList<>();
        file.at("states").forEach(state -> List.of("names", "demonyms", "capital", "metonyms", "places").forEach(key ->
                LexiconFile.strings(state, key).forEach(word -> {
                    if (!namesState("Officials of " + word + " spoke.", state.path("code").asText())) {
                        missing.add(state.path("code").asText() + " " + word);
                    }
                })));
        assertEquals(List.of(), missing);
    }

    @Test
    void everyMemberOfTheUnitedNationsHasACapitalAndADemonym() {
        LexiconFile file = new LexiconFile(PACK, "lexicon/states.yaml");
        int[] full = {0};
        file.at("states").forEach(state -> {
            if (state.has("capital") && state.has("demonyms")) {
                full[0]++;
            }
        });
        assertTrue(full[0] >= 193, full[0] + " states have both");
    }

    @ParameterizedTest
    @CsvSource({"Bukhan, KP", "Pukhan, KP", "Chosun, KP", "Hanguk, KR", "Zhongguo, CN", "Rossiya, RU", "Nippon, JP", "Polska, PL", "Misr, EG", "Türkiye, TR", "Deutschland, DE",
            "Cote d'Ivoire, CI", "Republic of Korea, KR", "Democratic People's Republic of Korea, KP", "Houston, US", "Dandong, CN", "Bandar Abbas, IR", "the Kremlin, RU"})
    void findsNamesOfManyLanguages(String name, String code) {
        assertTrue(namesState("They met in " + name + " last week.", code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The fleet crossed the South China Sea.", "He ate French fries.", "A guinea pig escaped.", "Male workers were counted.", "The turkey was roasted.",
            "Ships use the Panama Canal.", "us, they said"})
    void leavesOtherSensesOfNamesAlone(String text) {
        assertEquals(List.of(), LEXICON.parties(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A think tank doubted it.", "She won a gold medal.", "We plan to ship them soon.", "It fuels resentment.", "They fell into her open arms.",
            "He ordered fish and chips.", "Officials took part in talks.", "The shell company was closed."})
    void leavesOtherSensesOfGoodsAlone(String text) {
        assertEquals(List.of(), LEXICON.items(text).stream().map(h -> text.substring(h.start(), h.end())).toList());
    }

    @ParameterizedTest
    @CsvSource({"a load of anthracite, COAL", "centrifuge parts, NUCLEAR", "twelve Shahed-136 drones, UAV", "H100 chips, SEMICONDUCTOR", "missile components, MISSILE", "rocket propellant, ROCKET_FUEL",
            "bronze statues, STATUE", "sea cucumbers, SEAFOOD", "Kalashnikov rifles, SMALL_ARMS", "the ship was sold, VESSEL", "USDT, CRYPTO", "vaccines, MEDICINE", "artillery shells, AMMUNITION"})
    void knowsGoodsByPlainWords(String text, String family) {
        assertTrue(LEXICON.items(text).stream().flatMap(h -> h.entries().stream()).anyMatch(e -> e.families().contains(family)), text);
    }

    @Test
    void everyItemTermIsFound() {
        LexiconFile file = new LexiconFile(PACK, "lexicon/items.yaml");
        List<String> missing = new java.util.ArrayList<>();
        file.at("items").forEach(item -> LexiconFile.strings(item, "terms").forEach(term -> {
            if (LEXICON.items("The " + term + " arrived.").stream().flatMap(h -> h.entries().stream()).noneMatch(e -> e.id().equals(item.path("id").asText()))) {
                missing.add(item.path("id").asText() + ": " + term);
            }
        }));
        assertEquals(List.of(), missing);
    }

    @Test
    void everyActorIsFoundByEachAlias() {
        LexiconFile file = new LexiconFile(PACK, "lexicon/actors.yaml");
        List<String> missing = new java.util.ArrayList<>();
        file.at("actors").forEach(actor -> LexiconFile.strings(actor, "aliases").forEach(alias -> {
            if (LEXICON.parties("Papers named " + alias + " twice.").stream().flatMap(h -> h.entries().stream()).noneMatch(e -> e.id().equals(actor.path("id").asText()))) {
                missing.add(actor.path("id").asText() + ": " + alias);
            }
        }));
        assertEquals(List.of(), missing);
    }

    @Test
    void acronymsAreNoOrdinaryWords() {
        assertEquals(List.of(), LEXICON.parties("Let us sec what the ap says of the rsf in a car."));
        assertTrue(namesState("EXPORTS TO IRAN WERE STOPPED", "IR"));
    }

    @Test
    void saysWhereAnIdStandsTwice() {
        assertMessage("lexicon/items.yaml", "items:\n  - id: coal\n    terms: [coal]\n    families: [COAL]\n  - id: coal\n    terms: [anthracite]\n    families: [COAL]\n",
                "lexicon/items.yaml:5: id coal stands there twice");
    }

    @Test
    void saysWhereAFamilyIsUnknown() {
        assertMessage("lexicon/items.yaml", "items:\n  - id: coal\n    terms: [coal]\n    families: [CAOL]\n", "lexicon/items.yaml:2: coal has 'CAOL' in its families");
    }

    @Test
    void saysWhereATraitOrKindOrStateIsUnknown() {
        assertMessage("lexicon/actors.yaml", "actors:\n  - {id: 'org:x', name: X Yard, traits: [COMPANI]}\n", "lexicon/actors.yaml:2: org:x has 'COMPANI' in its traits");
        assertMessage("lexicon/actors.yaml", "actors:\n\n  - {id: 'org:x', name: X Yard, kind: FIRM, traits: [COMPANY]}\n", "lexicon/actors.yaml:3: org:x has 'FIRM' as its kind");
        assertMessage("lexicon/actors.yaml", "actors:\n  - {id: 'org:x', name: X Yard, state: QQ, traits: [COMPANY]}\n", "lexicon/actors.yaml:2: org:x has the state 'QQ'");
    }

    @Test
    void saysWhereAFileIsNoYaml() {
        assertMessage("lexicon/states.yaml", "states:\n  - code: [AF\n  - code: AL\n", "lexicon/states.yaml:");
    }

    private static void assertMessage(String file, String content, String message) {
        Map<String, String> files = new TreeMap<>();
        PACK.list("lexicon/", ".yaml").forEach(path -> files.put(path, PACK.text(path)));
        files.put(file, content);
        String said = assertThrows(IllegalArgumentException.class, () -> new Lexicon(Pack.of("test", files))).getMessage();
        assertTrue(said.startsWith(message), said);
    }

    private static boolean namesState(String text, String code) {
        return LEXICON.parties(text).stream().flatMap(h -> h.entries().stream()).anyMatch(e -> code.equals(e.state()));
    }
}
