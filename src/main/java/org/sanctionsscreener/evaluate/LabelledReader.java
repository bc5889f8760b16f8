package org.sanctionsscreener.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads labelled texts: {@code *.json} with a list {@code cases}, and {@code *.jsonl} with one labelled document a line.
 *
 * <p>A line without a text is a reader's verdict on a document that stands, under the same id, in another {@code .jsonl} of
 * the same folder.
 */
public final class LabelledReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param paths files, or folders whose {@code .json} and {@code .jsonl} files are read by name
     * @return in the order of the files and of what stands in them
     * @throws LabelException with one line that names the file and line and says what to do
     */
    public List<Labelled> read(List<Path> paths) throws LabelException {
        List<Labelled> all = new ArrayList<>();
        for (Path path : paths) {
            for (Path file : Files.isDirectory(path) ? files(path) : List.of(path)) {
                all.addAll(file.toString().endsWith(".jsonl") ? lines(file) : cases(file));
            }
        }
        return all;
    }

    private static List<Path> files(Path folder) throws LabelException {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files = found.filter(f -> f.toString().endsWith(".json") || f.toString().endsWith(".jsonl")).sorted().toList();
            if (files.isEmpty()) {
                throw new LabelException(folder + ": the folder holds no .json or .jsonl file; name the files with the cases");
            }
            return files;
        } catch (IOException e) {
            throw new LabelException(folder + ": the folder cannot be read (" + e.getMessage() + "); check it", e);
        }
    }

    private static List<Labelled> cases(Path file) throws LabelException {
        JsonNode root = parse(text(file), file.toString());
        JsonNode cases = root.path("cases");
        if (!cases.isArray()) {
            throw new LabelException(file + ": no list \"cases\"; a file of cases is {\"cases\": [{\"id\", \"text\", \"expected\", ...}]}, a file of documents ends in .jsonl");
        }
        List<Labelled> out = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            out.add(LabelJson.labelled(cases.get(i), file.toString(), 0, file + ": case " + (i + 1), Map.of()));
        }
        return scoped(out);
    }

    /** Tells every case which provisions its file speaks of at all. */
    private static List<Labelled> scoped(List<Labelled> cases) {
        SortedSet<String> scope = cases.stream().map(Labelled::label).filter(Labelled.Provisions.class::isInstance).map(Labelled.Provisions.class::cast)
                .flatMap(Labelled::named).collect(Collectors.toCollection(TreeSet::new));
        return cases.stream().map(l -> l.label() instanceof Labelled.Provisions p ? new Labelled(l.id(), l.file(), l.line(), l.title(), l.date(), l.text(),
                new Labelled.Provisions(p.expected(), p.notExpected(), p.either(), p.anyOf(), p.status(), p.why(), scope)) : l).toList();
    }

    private static List<Labelled> lines(Path file) throws LabelException {
        List<String> lines = text(file).lines().toList();
        Map<String, JsonNode> elsewhere = null;
        List<Labelled> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            String place = file + ":" + (i + 1);
            JsonNode node = parse(lines.get(i), place);
            if (!node.hasNonNull("text") && elsewhere == null) {
                elsewhere = texts(file);
            }
            out.add(LabelJson.labelled(node, file.toString(), i + 1, place, elsewhere == null ? Map.of() : elsewhere));
        }
        return scoped(out);
    }

    /** The documents with a text in the other {@code .jsonl} files beside {@code file}, by id. */
    private static Map<String, JsonNode> texts(Path file) throws LabelException {
        Map<String, JsonNode> out = new TreeMap<>();
        for (Path other : files(file.toAbsolutePath().getParent())) {
            if (!other.toString().endsWith(".jsonl") || other.getFileName().equals(file.getFileName())) {
                continue;
            }
            int number = 0;
            for (String line : (Iterable<String>) text(other).lines()::iterator) {
                JsonNode node = line.isBlank() ? JSON.nullNode() : parse(line, other + ":" + (number + 1));
                number++;
                if (node.hasNonNull("id") && node.hasNonNull("text")) {
                    out.putIfAbsent(node.get("id").asText(), node);
                }
            }
        }
        return out;
    }

    private static JsonNode parse(String json, String place) throws LabelException {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new LabelException(place + (place.matches(".*:\\d+") || line == 0 ? "" : ":" + line) + ": not JSON (" + e.getOriginalMessage() + "); correct it", e);
        }
    }

    private static String text(Path file) throws LabelException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            throw new LabelException(file + ": no such file; name a file of cases (.json) or of labelled documents (.jsonl)", e);
        } catch (IOException e) {
            throw new LabelException(file + ": cannot be read as UTF-8 (" + e.getMessage() + "); check it", e);
        }
    }
}
