package org.sanctionsscreener.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Affiliation;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;

/** What a document says, in JSON: parties, affiliations, items and acts. */
final class FactsJson {
    private FactsJson() { }

    static void write(ObjectNode json, DocumentView view) {
        String text = view.document() == null ? "" : view.document().text();
        ArrayNode parties = json.putArray("parties");
        view.facts().parties().forEach(p -> party(parties.addObject(), p, text));
        ArrayNode affiliations = json.putArray("affiliations");
        view.facts().affiliations().forEach(a -> affiliation(affiliations.addObject(), a, text));
        ArrayNode items = json.putArray("items");
        view.facts().items().forEach(i -> item(items.addObject(), i, text));
        ArrayNode acts = json.putArray("acts");
        view.facts().acts().forEach(a -> act(acts.addObject(), a, view, text));
        circumstances(json.putArray("circumstances"), view.circumstances("*"), text);
    }

    private static void party(ObjectNode json, Party party, String text) {
        json.put("id", party.id()).put("name", party.name()).put("kind", party.kind().name()).put("state", party.state());
        json.set("traits", DocumentJson.strings(party.traits()));
        json.set("mentions", DocumentJson.spans(text, party.mentions()));
    }

    private static void affiliation(ObjectNode json, Affiliation tie, String text) {
        json.put("party", tie.party()).put("relation", tie.relation()).put("to", tie.to()).put("percent", tie.percent());
        json.set("evidence", DocumentJson.spans(text, tie.evidence()));
    }

    private static void item(ObjectNode json, Item item, String text) {
        json.put("id", item.id()).put("name", item.name());
        json.set("terms", DocumentJson.strings(item.terms()));
        json.set("families", DocumentJson.strings(item.families()));
        ArrayNode lists = json.putArray("lists");
        item.lists().forEach(l -> lists.addObject().put("list", l.list()).put("entry", l.entry())
                .put("certainty", l.certainty()).put("decides", l.decides()));
        json.put("specificity", item.specificity().name()).put("originState", item.originState())
                .put("quantity", item.quantity()).put("value", item.value());
        json.set("mentions", DocumentJson.spans(text, item.mentions()));
    }

    private static void act(ObjectNode json, Act act, DocumentView view, String text) {
        json.put("id", act.id()).put("type", act.type()).put("phase", act.phase().name())
                .put("directed", act.directed()).put("headline", act.headline()).put("reader", act.reader().name());
        ObjectNode roles = json.putObject("roles");
        roles.set("actor", DocumentJson.strings(act.actor()));
        roles.set("counterparty", DocumentJson.strings(act.counterparty()));
        roles.set("via", DocumentJson.strings(act.via()));
        roles.set("beneficiary", DocumentJson.strings(act.beneficiary()));
        roles.set("origin", DocumentJson.strings(act.origin()));
        roles.set("destination", DocumentJson.strings(act.destination()));
        json.set("items", DocumentJson.strings(act.items()));
        json.put("endUse", act.endUse());
        ObjectNode time = json.putObject("time");
        time.put("earliest", DocumentJson.day(act.time().earliest())).put("latest", DocumentJson.day(act.time().latest()))
                .put("basis", act.time().basis().name()).put("words", act.time().words());
        time.set("evidence", DocumentJson.spans(text, act.time().evidence()));
        ArrayNode assertions = json.putArray("assertions");
        view.assertions(act.id()).forEach(a -> assertion(assertions.addObject(), a, text));
        circumstances(json.putArray("circumstances"), view.circumstances(act.id()), text);
        json.set("evidence", DocumentJson.spans(text, act.evidence()));
    }

    private static void assertion(ObjectNode json, Assertion said, String text) {
        json.put("source", said.source().name()).put("sourceName", said.sourceName())
                .put("status", said.status().name()).put("modality", said.modality().name());
        json.set("evidence", DocumentJson.spans(text, said.evidence()));
    }

    private static void circumstances(ArrayNode list, List<Circumstance> all, String text) {
        for (Circumstance each : all) {
            ObjectNode json = list.addObject();
            json.put("kind", each.kind()).put("value", each.value());
            json.set("evidence", DocumentJson.spans(text, each.evidence()));
        }
    }
}
