package org.sanctionsscreener.rulecheck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Disagreement;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.ListEntry;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.facts.Reader;
import org.sanctionsscreener.facts.Specificity;
import org.sanctionsscreener.law.YamlNode;

/**
 * Facts given in a fixture, so that a rule can be tested without language.
 *
 * <p>A bare two-letter code among the parties is that state; ids of parties and items in an act must be declared. A circumstance
 * under {@code stated} is a kind, or {@code KIND=value}; beside the acts it is said of the document's conduct in general. An act's
 * {@code assertions} are what others say of it besides its own source, status and modality.
 */
final class FactsReader {
    private static final List<Span> HERE = List.of(new Span(0, 1));

    private FactsReader() { }

    static Facts read(YamlNode node) {
        node.only(Set.of("parties", "affiliations", "items", "acts", "act", "stated"));
        List<Party> parties = node.list("parties").stream().map(FactsReader::party).toList();
        List<Item> items = node.list("items").stream().map(FactsReader::item).toList();
        List<Affiliation> ties = node.list("affiliations").stream().map(FactsReader::tie).toList();
        List<Act> acts = new ArrayList<>();
        List<Assertion> assertions = new ArrayList<>();
        List<Circumstance> circumstances = new ArrayList<>();
        List<Disagreement> disagreements = new ArrayList<>();
        List<YamlNode> told = node.has("act") ? List.of(node.get("act")) : node.list("acts");
        for (YamlNode act : told) {
            String id = "act:" + (acts.size() + 1);
            act(act, id, acts, assertions, circumstances);
            act.list("disagreements").forEach(d -> disagreements.add(disagreement(d, id)));
        }
        stated(node, "*", circumstances);
        return new Facts(parties, ties, items, acts, assertions, circumstances, disagreements);
    }

    private static Party party(YamlNode node) {
        if (!node.isMap()) {
            String code = node.text();
            return new Party("state:" + code, new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH), PartyKind.STATE, code, List.of("GOVERNMENT"), HERE);
        }
        node.only(Set.of("id", "name", "kind", "state", "traits"));
        String id = node.get("id").text();
        return new Party(id, node.text("name", id), node.constant("kind", PartyKind.class, PartyKind.ORGANISATION), node.text("state", null),
                node.strings("traits"), HERE);
    }

    private static Affiliation tie(YamlNode node) {
        node.only(Set.of("party", "relation", "to", "percent"));
        String percent = node.text("percent", null);
        return new Affiliation(node.get("party").text(), node.get("relation").text(), node.get("to").text(),
                percent == null ? null : Integer.valueOf(percent), HERE);
    }

    private static Item item(YamlNode node) {
        node.only(Set.of("id", "name", "terms", "families", "lists", "specificity", "origin", "quantity", "value"));
        List<ListEntry> lists = node.list("lists").stream().map(l -> {
            l.only(Set.of("list", "entry", "certainty", "decides"));
            return new ListEntry(l.get("list").text(), l.text("entry", ""), l.text("certainty", "LISTED"), l.text("decides", ""));
        }).toList();
        String id = node.get("id").text();
        return new Item(id, node.text("name", id), node.strings("terms"), node.strings("families"), lists,
                node.constant("specificity", Specificity.class, Specificity.NAMED), node.text("origin", null), node.text("quantity", ""),
                node.text("value", ""), HERE);
    }

    private static Disagreement disagreement(YamlNode node, String act) {
        node.only(Set.of("about", "weaker", "text", "ask"));
        return new Disagreement(act, node.constant("about", Disagreement.About.class, null), node.flag("weaker", false), node.get("text").text(), node.get("ask").text(), HERE);
    }

    private static void act(YamlNode node, String id, List<Act> acts, List<Assertion> assertions, List<Circumstance> circumstances) {
        node.only(Set.of("type", "actor", "counterparty", "via", "beneficiary", "items", "origin", "destination", "endUse", "on", "from", "to", "basis",
                "phase", "directed", "headline", "status", "modality", "source", "denied", "assertions", "stated", "reader", "disagreements"));
        LocalDate on = node.day("on");
        LocalDate from = on != null ? on : node.day("from");
        LocalDate to = on != null ? on : node.day("to");
        ActTime.Basis basis = node.constant("basis", ActTime.Basis.class, from == null && to == null ? ActTime.Basis.UNKNOWN : ActTime.Basis.STATED);
        acts.add(new Act(id, node.get("type").text(), node.strings("actor"), node.strings("counterparty"), node.strings("via"), node.strings("beneficiary"),
                node.strings("items"), node.strings("origin"), node.strings("destination"), node.text("endUse", ""),
                new ActTime(from, to, basis, "", HERE), node.constant("phase", Phase.class, Phase.COMPLETED), node.flag("directed", true),
                node.flag("headline", false), HERE, node.constant("reader", Reader.class, Reader.RULES)));
        assertions.add(assertion(node, id));
        for (YamlNode more : node.list("assertions")) {
            more.only(Set.of("source", "status", "modality"));
            assertions.add(assertion(more, id));
        }
        if (node.flag("denied", false)) {
            assertions.add(new Assertion(id, Assertion.Source.PARTY_ITSELF, "", Assertion.Status.DENIED, Assertion.Modality.NEGATED, HERE));
        }
        stated(node, id, circumstances);
    }

    private static Assertion assertion(YamlNode node, String act) {
        return new Assertion(act, node.constant("source", Assertion.Source.class, Assertion.Source.OUTLET), "",
                node.constant("status", Assertion.Status.class, Assertion.Status.REPORTED),
                node.constant("modality", Assertion.Modality.class, Assertion.Modality.FACT), HERE);
    }

    private static void stated(YamlNode node, String act, List<Circumstance> circumstances) {
        for (String kind : node.strings("stated")) {
            int value = kind.indexOf('=');
            circumstances.add(value < 0 ? new Circumstance(act, kind, "", HERE) : new Circumstance(act, kind.substring(0, value), kind.substring(value + 1), HERE));
        }
    }
}
