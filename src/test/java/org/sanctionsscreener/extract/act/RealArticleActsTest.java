package org.sanctionsscreener.extract.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.DocumentReader;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.parse.ParserLoader;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Assertion.Status;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.pack.Pack;

/** The real article, where it is present beside the project: {@code -Dscreener.shared=DIR} names its folder. */
class RealArticleActsTest {
    private static Document document;
    private static Facts facts;

    @BeforeAll
    static void read() throws Exception {
        Path article = Path.of(System.getProperty("screener.shared", "../shared"), "seed", "article.txt");
        assumeTrue(Files.isReadable(article), "the real article is not here: " + article);
        document = new DocumentReader(ReadOptions.published(LocalDate.of(2020, 9, 21))).read(article, "article.txt");
        facts = new Extractor(Pack.embedded(), WordMentions::of, ParserLoader::get).extract(document);
    }

    @Test
    void cooperationResumedIsAllegedByOneUnnamedOfficial() {
        Act act = told("COOPERATE").get(0);
        assertEquals(Set.of("state:KP", "state:IR"), Set.copyOf(act.actor()));
        assertFalse(act.directed());
        assertFalse(act.headline());
        assertTrue(act.evidence().size() > 1, "the headline is one more place where it stands");
        List<Assertion> said = assertions(act);
        assertEquals(List.of(Status.ALLEGED), said.stream().map(Assertion::status).toList());
        assertEquals(List.of(Assertion.Source.UNNAMED_OFFICIAL), said.stream().map(Assertion::source).toList());
        assertTrue(notes(act).containsAll(List.of("NO_EVIDENCE", "CAVEAT")), notes(act).toString());
    }

    @Test
    void theTransferInheritsThePartiesAndTheGoods() {
        Act act = told("TRANSFER").get(0);
        assertEquals(Set.of("state:KP", "state:IR"), Set.copyOf(act.actor()));
        assertTrue(act.counterparty().isEmpty());
        assertFalse(act.directed());
        Item item = facts.items().stream().filter(i -> act.items().contains(i.id())).findFirst().orElseThrow();
        assertEquals(List.of("MISSILE"), item.families());
        assertEquals("GENERIC", item.specificity().name());
        assertEquals(List.of(Status.ALLEGED), assertions(act).stream().map(Assertion::status).toList());
        assertTrue(notes(act).contains("NO_EVIDENCE"));
    }

    @Test
    void oldPurchasesKeepTheirTime() {
        Act act = told("PROCURE").get(0);
        assertEquals(List.of("state:IR"), act.actor());
        assertEquals(List.of("state:KP"), act.counterparty());
        assertEquals(LocalDate.of(1980, 1, 1), act.time().earliest());
        assertEquals(List.of(Status.ALLEGED), assertions(act).stream().map(Assertion::status).toList());
    }

    @Test
    void whatIsNoConductIsToldAsWhatItIs() {
        assertTrue(all("CAPABILITY").stream().anyMatch(a -> a.actor().contains("state:IR") && modality(a) == Modality.PLANNED));
        assertTrue(all("VIOLATE").stream().allMatch(a -> modality(a) == Modality.HYPOTHETICAL) && !all("VIOLATE").isEmpty());
        assertFalse(all("STATE_LAW").isEmpty());
        assertTrue(all("LEGISLATE").stream().anyMatch(a -> modality(a) == Modality.PLANNED), "the order to come");
        assertTrue(all("LEGISLATE").stream().anyMatch(a -> modality(a) == Modality.FACT), "the draft and the claimed restoration");
        assertTrue(all("OBSERVE").stream().allMatch(a -> modality(a) == Modality.POSSIBLE));
    }

    @Test
    void nothingElseIsToldAsConductOfToday() {
        Set<String> wanted = Set.of("COOPERATE", "TRANSFER", "PROCURE", "LAUNCH_TEST", "NUCLEAR_TEST");
        for (Act act : facts.acts()) {
            boolean conduct = !Set.of("DESIGNATE", "LEGISLATE", "STATE_LAW", "ENFORCE", "TALK", "OBSERVE", "CAPABILITY", "POSSESS").contains(act.type());
            assertTrue(!conduct || wanted.contains(act.type()) || modality(act) != Modality.FACT, act::toString);
        }
    }

    @Test
    void evidenceIsTheTextItself() {
        for (Act act : facts.acts()) {
            act.evidence().forEach(span -> assertFalse(span.slice(document.text()).isBlank()));
        }
    }

    private static List<Act> all(String type) {
        return facts.acts().stream().filter(a -> a.type().equals(type)).toList();
    }

    private static List<Act> told(String type) {
        return all(type).stream().filter(a -> modality(a) == Modality.FACT).toList();
    }

    private static Modality modality(Act act) {
        return assertions(act).get(0).modality();
    }

    private static List<Assertion> assertions(Act act) {
        return facts.assertions().stream().filter(s -> s.act().equals(act.id())).toList();
    }

    private static List<String> notes(Act act) {
        return facts.circumstances().stream().filter(c -> c.act().equals(act.id())).map(c -> c.kind()).toList();
    }
}
