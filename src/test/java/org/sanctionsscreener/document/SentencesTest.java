package org.sanctionsscreener.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    /** Each of these is one sentence, whatever full stops stand in it. */
    @ParameterizedTest
    @ValueSource(strings = {
        "The U.S. Department of Commerce fined Delta Pump Co. Ltd. of Seoul for shipping valves to Iran.",
        "Dr. Amir H. Karimi met Gen. Park and Sen. Lowe in St. Petersburg on Sept. 4, 2019, at 9.30 a.m. Moscow time.",
        "Sales of 3.5 tonnes, worth $1.2 million, broke 31 C.F.R. § 560.204 and 15 C.F.R. Part 744, the order said.",
        "In Doe v. Acme Corp., No. 12-345, the court cited 74 Fed. Reg. 57,593 (Nov. 9, 2009) and 31 C.F.R. part 501, app. A.",
        "\"Where are the pumps?\" the inspector asked the agent of Orchid Trading.",
        "The firm (formerly Blue Sky Inc.) sold valves, seals, etc. to the plant.",
        "The Ministry of Foreign Affairs of the Republic said in a note: Nothing was sold.",
        "The ship M/V Ocean Pearl left at 4 p.m. from berth No. 7 of the port.",
        "He said \"no.\" and left the hearing without another word."})
    void oneSentence(String text) {
        assertEquals(List.of(text), Reading.sentences(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The parts went to the U.S.| The ministry was silent.",
        "He works for Acme Inc.| It makes pumps for the oil trade.",
        "They met at 5 p.m.| On Monday they met again in Vienna.",
        "\"We shipped nothing.\"| The company said so twice.",
        "Was it sold?| Nobody knows who paid for the order!| The file is closed.",
        "The deal was off (see page 3.)| A second one followed in May.",
        "The answer was no.| The ministry then left the talks.",
        "Harbour Pumps Inc. Settles Potential Liability for Alleged Violations of the Cuba Rules:| Harbour Pumps Inc. of Tacoma has agreed to pay.",
        "SEOUL OFFICIALS SAID THE U.S. KNEW.| THE NORTH DENIED IT ALL."})
    void several(String marked) {
        List<String> wanted = List.of(marked.split("\\|")).stream().map(String::strip).toList();
        assertEquals(wanted, Reading.sentences(marked.replace("|", "")));
    }

    @Test
    void linesBulletsAndRowsAreSentencesOfTheirOwn() {
        assertEquals(List.of("The agency named three firms.", "Red Lotus Trading, of Dalian", "Harbour Light Shipping", "Third Bank of the Coast",
                "All three are blocked from today on."),
            Reading.sentences("The agency named three firms.\n\n\u2022 Red Lotus Trading, of Dalian\n\u2022 Harbour Light Shipping\n- Third Bank of the Coast\n\nAll three are blocked from today on."));
        assertEquals(List.of("The list of the ships follows here now.", "Vessel; Flag; IMO number", "Ocean Pearl; Togo; 1234567", "It was kept for two years by the panel."),
            Reading.sentences("The list of the ships follows here now.\n\nVessel\tFlag\tIMO number\nOcean Pearl\tTogo\t1234567\n\nIt was kept for two years by the panel."));
        assertEquals(List.of("The list of the ships follows here now.", "Vessel; Flag", "Ocean Pearl; Togo", "It was kept for two years by the panel."),
            Reading.sentences("The list of the ships follows here now.\n\n| Vessel | Flag |\n|---|---|\n| Ocean Pearl | Togo |\n\nIt was kept for two years by the panel."));
    }

    @Test
    void agenciesMarksOfTheEndGo() {
        assertEquals(List.of("The ships left the port on Monday, etc.", "Nobody was hurt, the police said."), Reading.sentences(
            "The ships left the port on Monday, etc. -0-\n\nNobody was hurt, the police said.\n REUTER\n"));
    }

    @Test
    void transcriptTurnsStayApart() {
        assertEquals(List.of("Q: Did the ministry send engineers to the test site?", "SPOKESMAN: We have seen the reports.", "I cannot confirm them."),
            Reading.sentences("Q: Did the ministry send engineers to the test site?\nSPOKESMAN: We have seen the reports. I cannot confirm them."));
    }

    @Test
    void liveBlogTimesAreNoPartOfTheSentence() {
        assertEquals(List.of("The ministry says that two ships were stopped.", "A port official confirms the stop of the ships."),
            Reading.sentences("10:42 GMT - The ministry says that two ships were stopped.\n\n11:05 A port official confirms the stop of the ships.\n\n11:30 GMT"));
    }

    @Test
    void anEndlessSentenceIsCutAndNothingLost() {
        String text = "the pump and the valve went to the plant, ".repeat(300).strip();
        List<String> cut = Reading.sentences(text);
        assertTrue(cut.size() > 5);
        assertTrue(cut.stream().allMatch(s -> s.length() <= Sentences.LONGEST));
        assertEquals(text.replace(" ", ""), String.join("", cut).replace(" ", ""));
    }

    @Test
    void hardWrappedLinesMakeOneParagraph() {
        Document d = Reading.text("    The shipping line said on Tuesday that three of its vessels\nhad called at Bandar Abbas in the spring, where they took on\n"
            + "cargo for a buyer in Latakia.\n    A second firm, based in Piraeus, insured all three of them and\nhas not answered questions sent to its office.\n");
        assertEquals(2, d.sentences().size());
        assertEquals(0, d.sentences().get(0).paragraph());
        assertEquals(1, d.sentences().get(1).paragraph());
        assertTrue(d.sentences().get(0).text().endsWith("had called at Bandar Abbas in the spring, where they took on cargo for a buyer in Latakia."));
    }

    @Test
    void aShortFirstLineIsNoHeadingWhereItCannotEnd() {
        List<String> wanted = List.of("Blue Harbour Ltd said its February sales of pumps rose to 3.1 mln from 2.8 mln a year before.",
            "The National League of Dockers, NLD, said that the ships were empty.");
        assertEquals(wanted, Reading.sentences("Blue Harbour Ltd said its\nFebruary sales of pumps rose to 3.1 mln from\n2.8 mln a year before.\n\n"
            + "The National League of Dockers,\nNLD, said that the ships were empty."));
    }

    @Test
    void aParagraphALineStaysAParagraphALine() {
        Document d = Reading.text("The court heard the case of the pump maker on Friday.\nIts lawyers asked for time to read the new papers.\nThe judge gave them until May.");
        assertEquals(List.of(0, 1, 2), d.sentences().stream().map(Sentence::paragraph).toList());
    }
}
