package org.sanctionsscreener.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the JSON Schema of the output. */
@Command(name = "schema", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Prints the JSON Schema that every output of --format json and jsonl keeps.",
        footer = {"", "Example: screener schema > screening.schema.json"})
final class SchemaCommand implements Callable<Integer> {
    private final Streams streams;

    SchemaCommand(Streams streams) { this.streams = streams; }

    @Override
    public Integer call() throws IOException {
        try (InputStream schema = SchemaCommand.class.getResourceAsStream("/schema/screening.schema.json")) {
            schema.transferTo(streams.out());
        }
        streams.out().flush();
        return 0;
    }
}
