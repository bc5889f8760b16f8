package org.sanctionsscreener.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** One labelled text out of its JSON object. */
final class LabelJson {
    /** Agencies of the eighties wrote "26-FEB-1987 15:43". */
    private static final DateTimeFormatter DASHED = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d-MMM-uuuu").toFormatter(Locale.ENGLISH);

    private LabelJson() { }

    /**
     * @param place     file and line for a message
     * @param elsewhere documents by id, for a verdict without a text
     */
    static Labelled labelled(JsonNode node, String file, int line, String place, Map<String, JsonNode> elsewhere) throws LabelException {
        String id = node.path("id").asText("");
        if (!node.isObject() || id.isEmpty()) {
            throw new LabelException(place + ": no \"id\"; every case needs one");
        }
        JsonNode texted = node.hasNonNull("text") ? node : elsewhere.get(id);
        if (texted == null) {
            throw new LabelException(place + ": " + id + " has no \"text\", and no other .jsonl of the folder holds it; add the text");
        }
        String date = node.hasNonNull("article_date") ? node.get("article_date").asText() : node.path("date").asText("");
        return new Labelled(id, file, line, texted.path("title").asText(""), date(date, place), texted.get("text").asText(), label(node, place));
    }

    private static Labelled.Label label(JsonNode node, String place) throws LabelException {
        if (node.hasNonNull("weak_label") || node.hasNonNull("label")) {
            return weak(node);
        }
        if (!node.has("expected") && !node.has("expected_not")) {
            throw new LabelException(place + ": neither \"expected\" nor \"weak_label\"; say what is expected");
        }
        List<List<String>> anyOf = new ArrayList<>();
        node.path("expected_any").forEach(group -> anyOf.add(strings(group)));
        String status = node.hasNonNull("expected_status") ? node.get("expected_status").asText() : node.path("status").asText("");
        return new Labelled.Provisions(strings(node.path("expected")), strings(node.path("expected_not")), strings(node.path("either")), anyOf,
                status, node.path("why").asText(""), new TreeSet<>());
    }

    /** A reader's verdict ({@code label}) or the label that came with the source ({@code weak_label}). */
    private static Labelled.Weak weak(JsonNode node) {
        boolean read = node.hasNonNull("label");
        String given = node.path(read ? "label" : "weak_label").asText();
        boolean unsure = node.path("ambiguous").asBoolean(false);
        Labelled.Kind kind = unsure ? Labelled.Kind.SKIPPED : switch (given) {
            case "positive" -> Labelled.Kind.POSITIVE;
            case "negative", "hard-negative" -> Labelled.Kind.NEGATIVE;
            default -> Labelled.Kind.SKIPPED;
        };
        List<String> regimes = new ArrayList<>(strings(node.path("weak").path("regimes")));
        List<String> statuses = new ArrayList<>();
        for (JsonNode expected : node.path("expected")) {
            regimes.add(expected.path("regime").asText());
            statuses.add(expected.path("status").asText());
        }
        return new Labelled.Weak(kind, unsure ? "ambiguous" : given, regimes.stream().distinct().sorted().toList(), strings(node.path("not_expected")),
                statuses.stream().filter(s -> !s.isEmpty()).distinct().sorted().toList(), read);
    }

    private static List<String> strings(JsonNode list) {
        List<String> out = new ArrayList<>();
        list.forEach(s -> out.add(s.asText()));
        return out;
    }

    private static LocalDate date(String text, String place) throws LabelException {
        if (text.isBlank()) {
            return null;
        }
        String day = text.strip().split(" |T(?=\\d)", 2)[0];
        try {
            return day.matches("\\d{4}-.*") ? LocalDate.parse(day) : LocalDate.parse(day, DASHED);
        } catch (DateTimeParseException e) {
            throw new LabelException(place + ": the date \"" + text + "\" cannot be read; write it as YYYY-MM-DD", e);
        }
    }
}
