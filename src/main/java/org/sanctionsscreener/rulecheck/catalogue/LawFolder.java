package org.sanctionsscreener.rulecheck.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A folder of law as data, from outside: {@code un/provisions.json}, {@code us/provisions.json}, {@code us/red-flags.json}, each a list of
 * records with {@code id} and {@code verified}.
 *
 * @param records id to whether the folder says that a published text was seen
 */
public record LawFolder(SortedMap<String, Boolean> records) {
    private static final List<String> FILES = List.of("un/provisions.json", "us/provisions.json", "us/red-flags.json");

    /**
     * @throws NoSuchFileException if the folder holds none of the files
     * @throws IOException         if a file cannot be read or is no list of records with ids
     */
    public static LawFolder read(Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        SortedMap<String, Boolean> records = new TreeMap<>();
        for (String name : FILES) {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                continue;
            }
            JsonNode list = mapper.readTree(file.toFile());
            if (!list.isArray()) {
                throw new IOException(file + " is no list of records");
            }
            for (JsonNode record : list) {
                if (!record.path("id").isTextual()) {
                    throw new IOException(file + ": a record has no id");
                }
                records.put(record.get("id").asText(), record.path("verified").asBoolean(false));
            }
        }
        if (records.isEmpty()) {
            throw new NoSuchFileException(folder.resolve(FILES.get(0)).toString());
        }
        return new LawFolder(records);
    }
}
