package org.sanctionsscreener.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Published;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.document.Zone;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.ListEntry;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.facts.Specificity;
import org.sanctionsscreener.law.BoundSpec;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.law.ProvisionKind;
import org.sanctionsscreener.law.State;
import org.sanctionsscreener.reason.ElementResult;
import org.sanctionsscreener.reason.Finding;
import org.sanctionsscreener.reason.FindingKind;
import org.sanctionsscreener.reason.Findings;
import org.sanctionsscreener.reason.Remark;
import org.sanctionsscreener.reason.Strength;
import org.sanctionsscreener.reason.TraceStep;
import org.sanctionsscreener.screen.RuleSetInfo;
import org.sanctionsscreener.screen.ScreenedDocument;

/** Screened documents built by hand, so that the reports are tested without reading or law. */
public final class Samples {
    public static final RunInfo RUN = new RunInfo("9.9.9", new RuleSetInfo("test-pack", "1.2.3", "0123456789abcdef".repeat(4)));
    static final String TRANSFER = "An official of Freedonia, who asked not to be named, said Sylvania had shipped guidance parts to Freedonia's neighbour.";
    static final String CAVEAT = "The official offered no proof of the shipment.";
    static final String OLD = "In the 1970s Sylvania is said to have bought rockets there.";
    private static final String TITLE = "Rocket <b>parts</b> & \u202Esecrets\u202C \u001B[31mred";

    private Samples() { }

    /** Two flagged provisions for one act, one of them under the other, and two considered. */
    public static ScreenedDocument.Screened flagged() {
        String text = TITLE + "\n\n" + TRANSFER + " " + CAVEAT + "\n\n" + OLD + "\n";
        Document document = document("doc-1", text, List.of(TITLE, TRANSFER, CAVEAT, OLD));
        Span transfer = span(text, TRANSFER);
        Party sylvania = new Party("state:XS", "Sylvania", PartyKind.STATE, "XS", List.of("GOVERNMENT"), List.of(span(text, "Sylvania")));
        Party freedonia = new Party("state:XF", "Freedonia", PartyKind.STATE, "XF", List.of(), List.of(span(text, "Freedonia")));
        Item parts = new Item("item:1", "guidance parts", List.of("guidance-set"), List.of("MISSILE"),
                List.of(new ListEntry("LIST", "2.A", "MAY_BE_LISTED", "accuracy")), Specificity.GENERIC, null, "", "", List.of(span(text, "guidance parts")));
        Act act = new Act("act:1", "SUPPLY", List.of("state:XS"), List.of("state:XF"), List.of(), List.of(), List.of("item:1"), List.of(), List.of(), "",
                new ActTime(LocalDate.of(2020, 9, 1), LocalDate.of(2020, 9, 20), ActTime.Basis.PRESUMED, "", List.of()), Phase.COMPLETED, true, false,
                List.of(transfer));
        Act old = new Act("act:2", "PROCURE", List.of("state:XS"), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "",
                new ActTime(LocalDate.of(1970, 1, 1), LocalDate.of(1979, 12, 31), ActTime.Basis.STATED, "In the 1970s", List.of(span(text, "In the 1970s"))),
                Phase.COMPLETED, true, false, List.of(span(text, OLD)));
        Facts facts = new Facts(List.of(sylvania, freedonia), List.of(new Affiliation("state:XS", "ACTS_FOR", "state:XF", 51, List.of(transfer))),
                List.of(parts), List.of(act, old),
                List.of(new Assertion("act:1", Assertion.Source.UNNAMED_OFFICIAL, "An official of Freedonia", Assertion.Status.ALLEGED,
                        Assertion.Modality.FACT, List.of(span(text, "An official of Freedonia")))),
                List.of(new Circumstance("act:1", "NO_EVIDENCE", "", List.of(span(text, CAVEAT))), new Circumstance("*", "KNOWLEDGE", "", List.of())));
        Findings findings = new Findings(
                List.of(finding("act:1", "LAW-1", FindingKind.POSSIBLE_VIOLATION, Strength.MEDIUM, text, null, true),
                        finding("act:1", "LAW-2", FindingKind.POSSIBLE_VIOLATION, Strength.LOW, text, "act:1/LAW-1", false),
                        finding("act:1", "LAW-3", FindingKind.SANCTIONABLE_CONDUCT, Strength.LOW, text, null, false)),
                List.of(finding("act:2", "LAW-1", FindingKind.OUTSIDE_TEMPORAL_SCOPE, null, text, null, true),
                        finding("act:2", "LAW-2", FindingKind.OUTSIDE_TEMPORAL_SCOPE, null, text, null, true),
                        finding("act:2", null, FindingKind.NOT_CONDUCT, null, text, null, true)));
        return new ScreenedDocument.Screened(document, facts, findings);
    }

    /** A document in which nothing was found. */
    public static ScreenedDocument.Screened quiet() {
        String text = "The bakery opened.";
        return new ScreenedDocument.Screened(document("doc-2", text, List.of(text)), Facts.none(), new Findings(List.of(), List.of()));
    }

    /** A document that could not be read. */
    public static ScreenedDocument.Failed failed() {
        return new ScreenedDocument.Failed("bad", "dir/bad.jsonl", 7, "not JSON: write one object a line");
    }

    static Document document(String id, String text, List<String> sentences) {
        List<Sentence> read = new ArrayList<>();
        for (String sentence : sentences) {
            int at = text.indexOf(sentence);
            read.add(new Sentence(read.size(), read.size(), read.isEmpty() ? Zone.TITLE : Zone.BODY, sentence,
                    IntStream.range(at, at + sentence.length()).toArray()));
        }
        return new Document(id, "dir/" + id + ".txt", sentences.get(0), text, new Published(LocalDate.of(2020, 9, 21), Published.Basis.INFERRED),
                "en", "", read);
    }

    static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Finding finding(String act, String law, FindingKind kind, Strength strength, String text, String under, boolean verified) {
        Span transfer = span(text, TRANSFER);
        List<ElementResult> elements = List.of(
                new ElementResult("sender", State.MET, "the sender is bound", "the text names Sylvania as sender", List.of(span(text, "Sylvania"))),
                new ElementResult("listed item", State.UNKNOWN, "the item is on the list", "guidance parts may be listed; accuracy is not said", List.of(span(text, "guidance parts"))));
        return new Finding(act + "/" + law, law == null ? null : provision(law, verified), act, kind,
                kind.flagged() ? "the text tells of a shipment" : "the conduct lies before 2006", strength,
                strength == null ? List.of() : List.of("alleged: starts at medium"), "ALLEGED", List.of("Ruritania"),
                new TreeMap<>(Map.of("supplier", List.of("state:XS"), "recipient", List.of("state:XF"))),
                new TreeMap<>(Map.of("state:XS", "must not send listed items")), elements,
                List.of(new Remark("the source showed no proof", List.of(span(text, CAVEAT)))), List.of("What exactly was shipped?"),
                List.of(new Remark("advance approval: not mentioned", List.of())), under,
                List.of(new TraceStep(1, "Sender is Sylvania", "common/party.drl:3", List.of("Act act:1"), "Supplier(XS)", List.of()),
                        new TraceStep(2, "Supply forbidden", "un/test.drl:9", List.of("Supplier(XS)"), "Finding " + law, List.of(1))));
    }

    static Provision provision(String id, boolean verified) {
        return new Provision(id, "Resolution 1, paragraph " + id.substring(4), "No listed items", "TEST", "UN", "R1", ProvisionKind.PROHIBITION,
                "States must not send listed items.", "Anything else.", List.of(new BoundSpec(id, "SUPPLIER", "XS", "must not send")), List.of(), List.of(),
                List.of(new InForce(id, LocalDate.of(2006, 10, 14), null, InForce.Standing.SETTLED, List.of(), "")), List.of(), "", verified, "", "high",
                "", List.of("a book"), "un/test.yaml", 4);
    }
}
