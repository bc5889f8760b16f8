package org.sanctionsscreener.extract.second;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Sentence;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.document.Zone;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Circumstance;
import org.sanctionsscreener.facts.Consultation.Drop;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.facts.Reader;

/** Holds an answer to the text and to the vocabulary, fact by fact: what does not stand there is dropped and counted. */
final class AnswerReader {
    /** Most facts of one kind that are looked at in one answer. */
    private static final int MOST = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Document document;
    private final Vocabulary words;
    private final Naming naming;
    private final Dating dating;
    private final Tally tally;

    AnswerReader(Document document, Vocabulary words, Naming naming, Tally tally) {
        this.document = document;
        this.words = words;
        this.naming = naming;
        this.dating = new Dating(document);
        this.tally = tally;
    }

    /** The object in an answer, whatever talk or fence stands around it. @throws EndpointException if there is none */
    static JsonNode parse(String answer) {
        int from = answer.indexOf('{', Math.max(0, answer.lastIndexOf("</think>")));
        int to = answer.lastIndexOf('}');
        try {
            JsonNode node = from < 0 || to < from ? null : JSON.readTree(answer.substring(from, to + 1));
            if (node != null && node.isObject() && node.path("acts").isArray()) {
                return node;
            }
        } catch (JsonProcessingException broken) {
            throw new EndpointException("the answer is no JSON, or was cut off", false, broken);
        }
        throw new EndpointException("the answer is not of the form asked for", false, null);
    }

    /** The acts of an answer that stand in the piece. */
    List<ReadAct> read(JsonNode answer, Piece piece) {
        Map<String, String> parties = new HashMap<>();
        for (JsonNode party : most(answer.path("parties"))) {
            Optional<Span> where = quoted(party.path("quote"), piece);
            Optional<PartyKind> kind = where.isEmpty() ? Optional.empty() : word(PartyKind.class, party.path("kind"));
            if (kind.isPresent()) {
                Span state = party.path("state").asText("").isBlank() ? null : quoted(party.path("state"), piece).orElse(null);
                naming.party(where.get(), kind.get(), state, known(party.path("traits"), words.traits().keySet())).ifPresentOrElse(p -> {
                    parties.put(party.path("id").asText(""), p.id());
                    tally.keep();
                }, () -> tally.drop(Drop.UNRESOLVED));
            }
        }
        Map<String, String> items = new HashMap<>();
        for (JsonNode item : most(answer.path("items"))) {
            quoted(item.path("quote"), piece).ifPresent(where -> {
                String family = item.path("family").asText("");
                if (!family.isEmpty() && !words.families().contains(family)) {
                    tally.drop(Drop.UNKNOWN_WORD);
                    family = "";
                }
                items.put(item.path("id").asText(""), naming.item(where, family).id());
                tally.keep();
            });
        }
        List<ReadAct> acts = new ArrayList<>();
        for (JsonNode act : most(answer.path("acts"))) {
            act(act, piece, parties, items).ifPresent(acts::add);
        }
        return acts;
    }

    private Optional<ReadAct> act(JsonNode node, Piece piece, Map<String, String> parties, Map<String, String> items) {
        Optional<Span> where = quoted(node.path("quote"), piece);
        if (where.isEmpty()) {
            return Optional.empty();
        }
        String type = node.path("type").asText("");
        Optional<Phase> phase = word(Phase.class, node.path("phase"));
        if (phase.isEmpty() || !words.acts().containsKey(type)) {
            phase.ifPresent(p -> tally.drop(Drop.UNKNOWN_WORD));
            return Optional.empty();
        }
        Map<String, List<String>> roles = new TreeMap<>();
        for (String role : List.of("actor", "counterparty", "via", "beneficiary", "origin", "destination")) {
            roles.put(role, ids(node.path(role), parties));
        }
        List<String> goods = ids(node.path("items"), items);
        boolean oneWord = naming.words(where.get()).indexOf(' ') < 0;
        if (oneWord || goods.isEmpty() && roles.values().stream().allMatch(List::isEmpty)) {
            tally.drop(Drop.INCOMPLETE);
            return Optional.empty();
        }
        tally.keep();
        ActTime time = node.path("time").asText("").isBlank() ? null : located(node.path("time"), piece, where.get()).flatMap(this::time).orElse(null);
        String endUse = node.path("endUse").asText("").isBlank() ? "" : located(node.path("endUse"), piece, where.get()).map(naming::words).orElse("");
        Act act = new Act("", type, roles.get("actor"), roles.get("counterparty"), roles.get("via"), roles.get("beneficiary"), goods, roles.get("origin"),
                roles.get("destination"), endUse, time, phase.get(), node.path("directed").asBoolean(true), headline(where.get()), List.of(where.get()), Reader.MODEL);
        Map<String, String> ids = new HashMap<>(parties);
        ids.putAll(items);
        return Optional.of(new ReadAct(act, assertions(node.path("assertions"), piece, where.get()), circumstances(node.path("circumstances"), piece, where.get(), ids)));
    }

    private Optional<ActTime> time(Span where) {
        Optional<ActTime> time = dating.at(where);
        if (time.isEmpty()) {
            tally.drop(Drop.UNRESOLVED);
        }
        return time;
    }

    private List<Assertion> assertions(JsonNode nodes, Piece piece, Span near) {
        List<Assertion> all = new ArrayList<>();
        for (JsonNode node : most(nodes)) {
            Optional<Span> where = located(node.path("quote"), piece, near);
            Optional<Assertion.Source> source = where.isEmpty() ? Optional.empty() : word(Assertion.Source.class, node.path("source"));
            Optional<Assertion.Status> status = source.isEmpty() ? Optional.empty() : word(Assertion.Status.class, node.path("status"));
            Optional<Assertion.Modality> modality = status.isEmpty() ? Optional.empty() : word(Assertion.Modality.class, node.path("modality"));
            if (modality.isPresent()) {
                String name = node.path("sourceName").asText("").isBlank() ? "" : located(node.path("sourceName"), piece, near).map(naming::words).orElse("");
                all.add(new Assertion("", source.get(), name, status.get(), modality.get(), List.of(where.get())));
                tally.keep();
            }
        }
        return all;
    }

    private List<Circumstance> circumstances(JsonNode nodes, Piece piece, Span near, Map<String, String> ids) {
        List<Circumstance> all = new ArrayList<>();
        for (JsonNode node : most(nodes)) {
            located(node.path("quote"), piece, near).ifPresent(where -> {
                String kind = node.path("kind").asText("");
                if (words.circumstances().containsKey(kind)) {
                    all.add(new Circumstance("", kind, value(kind, ids.get(node.path("of").asText("")), where), List.of(where)));
                    tally.keep();
                } else {
                    tally.drop(Drop.UNKNOWN_WORD);
                }
            });
        }
        return all;
    }

    /** What a circumstance is about: a party or item, or, where the vocabulary wants a code, a number or a name, the words themselves. */
    private String value(String kind, String id, Span where) {
        String gloss = words.circumstances().get(kind);
        boolean ofText = gloss.contains("(value - ") && !gloss.contains(" id");
        return ofText ? naming.words(where) : id == null ? "" : id;
    }

    private Optional<Span> quoted(JsonNode quote, Piece piece) {
        return counted(piece.find(quote.asText("")));
    }

    private Optional<Span> located(JsonNode quote, Piece piece, Span near) {
        return counted(piece.findNear(quote.asText(""), near));
    }

    private Optional<Span> counted(Optional<Span> found) {
        if (found.isEmpty()) {
            tally.drop(Drop.QUOTE_NOT_IN_TEXT);
        }
        return found;
    }

    private <E extends Enum<E>> Optional<E> word(Class<E> of, JsonNode node) {
        Optional<E> word = Stream.of(of.getEnumConstants()).filter(e -> e.name().equals(node.asText(""))).findFirst();
        if (word.isEmpty()) {
            tally.drop(Drop.UNKNOWN_WORD);
        }
        return word;
    }

    private List<String> known(JsonNode list, Set<String> vocabulary) {
        List<String> given = most(list).stream().map(n -> n.asText("")).toList();
        given.stream().filter(w -> !vocabulary.contains(w)).forEach(w -> tally.drop(Drop.UNKNOWN_WORD));
        return given.stream().filter(vocabulary::contains).toList();
    }

    private List<String> ids(JsonNode refs, Map<String, String> known) {
        List<String> ids = new ArrayList<>();
        for (JsonNode ref : most(refs)) {
            String id = known.get(ref.asText(""));
            if (id != null && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private List<JsonNode> most(JsonNode list) {
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode node : list) {
            if (all.size() < MOST) {
                all.add(node);
            } else {
                tally.drop(Drop.TOO_MANY);
            }
        }
        return all;
    }

    /** Whether only a headline says so. */
    private boolean headline(Span where) {
        return document.sentences().stream().filter(s -> s.span().overlaps(where)).map(Sentence::zone).allMatch(z -> z == Zone.TITLE || z == Zone.DECK);
    }
}
