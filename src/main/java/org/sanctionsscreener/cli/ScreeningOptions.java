package org.sanctionsscreener.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.sanctionsscreener.document.ReadOptions;
import org.sanctionsscreener.pack.Pack;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that decide what a screening says; the same for every command that screens. */
final class ScreeningOptions {
    @Option(names = "--published", paramLabel = "DATE", description = "Day of publication where a document does not state one, as 2020-09-21.")
    LocalDate published;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Use only law known up to this day.")
    LocalDate asOf;

    /** Null where no command line was parsed: then nobody else is asked. */
    @Mixin SecondReaderOptions second;

    /** A pack already read, which then counts instead of {@link #rules}; no option. */
    Pack pack;

    ReadOptions reading() { return ReadOptions.published(published); }
}
