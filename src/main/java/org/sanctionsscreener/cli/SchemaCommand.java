package org.sanctionsscreener.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints a JSON Schema: of the output, or of what a rule author writes. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Prints a JSON Schema. output: what every output of --format json and jsonl keeps. card, fixture, pack, lexicon or one of its files (lexicon/items): what a "
                + "rule author writes, so that an editor completes and checks it.",
        footer = {"", "Examples:", "  screener schema > screening.schema.json", "  screener schema card > card.schema.json",
                "", "In a card file, for editors with the YAML language server:", "  # yaml-language-server: $schema=../../card.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private static final List<String> FILES = List.of("output", "card", "fixture", "pack", "lexicon");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Streams streams;

    @Parameters(arity = "0..1", paramLabel = "OF", defaultValue = "output", description = "output, card, fixture, pack, lexicon, or lexicon/FILE. Default: output.")
    String of;

    SchemaCommand(Streams streams) { this.streams = streams; }

    @Override
    public Integer call() throws IOException {
        streams.out().write(schema(of).getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return 0;
    }

    /** @throws Oneline.UserException if there is no such schema */
    static String schema(String of) throws IOException {
        if (FILES.contains(of)) {
            return text(of.equals("output") ? "screening" : of);
        }
        ObjectNode lexicon = (ObjectNode) MAPPER.readTree(text("lexicon"));
        String kind = of.startsWith("lexicon/") ? of.substring("lexicon/".length()).replaceAll("\\.yaml$", "") : "";
        List<String> kinds = new ArrayList<>();
        lexicon.get("anyOf").forEach(k -> kinds.add(k.get("$ref").asText().replace("#/$defs/", "")));
        if (!kinds.contains(kind)) {
            throw new Oneline.UserException("there is no schema of '" + of + "'; choose " + String.join(", ", FILES) + ", or lexicon/ with one of " + String.join(", ", kinds), null);
        }
        // The same definitions, of which one file keeps just one.
        lexicon.remove("anyOf");
        lexicon.put("$id", lexicon.get("$id").asText().replace(":lexicon:", ":lexicon-" + kind + ":"));
        lexicon.put("$ref", "#/$defs/" + kind);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(lexicon).replace("\r", "") + "\n";
    }

    private static String text(String name) throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream("/schema/" + name + ".schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
