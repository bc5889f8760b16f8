package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.sanctionsscreener.rulecheck.catalogue.Catalogue;
import org.sanctionsscreener.rulecheck.catalogue.DocsTree;
import org.sanctionsscreener.rulecheck.catalogue.Page;
import org.sanctionsscreener.rulecheck.catalogue.PageFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a page for every provision of a rule pack and an index for each regime. */
@Command(name = "docs", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Writes a page for every provision, an index for each regime and one over all. The same pack gives the same bytes.",
        footer = {"", "Example: screener rules docs -o target/law --format html", "", "Exit codes: 0, 2 usage, 4 the rule pack does not load"})
final class RulesDocsCommand implements Callable<Integer> {
    enum Form { markdown, html }

    /** Names what a run wrote, so that the next one can take away what it no longer writes. */
    private static final String LIST = "pages.txt";

    private final Streams streams;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "markdown", description = "One of: ${COMPLETION-CANDIDATES}. Default: markdown.")
    Form form;

    @Option(names = {"-o", "--output"}, paramLabel = "DIR", defaultValue = "target/law", description = "Folder to write into. Default: target/law.")
    Path output;

    RulesDocsCommand(Streams streams) { this.streams = streams; }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.of(Packs.pack(rules), Fixtures.of(rules, fixtures));
        PageFormat format = PageFormat.valueOf(form.name());
        TreeSet<String> written = new TreeSet<>();
        try {
            for (Page page : DocsTree.pages(catalogue, "The law that the rules know")) {
                String name = format.fileName(page.file());
                Path file = output.resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, format.write(page, false));
                written.add(name);
            }
            forget(written);
            Files.writeString(output.resolve(LIST), String.join("\n", written) + "\n");
        } catch (IOException failed) {
            throw new Oneline.UserException("-o " + output + " cannot be written (" + Output.reason(failed) + "); choose another folder or its permissions", failed);
        }
        streams.out().write((written.size() + " pages in " + output + "\n").getBytes(StandardCharsets.UTF_8));
        return 0;
    }

    /** Takes away pages of an earlier run that are no longer written; nothing outside the folder, whatever the list says. */
    private void forget(TreeSet<String> written) throws IOException {
        Path list = output.resolve(LIST);
        if (!Files.isRegularFile(list)) {
            return;
        }
        Path root = output.toAbsolutePath().normalize();
        for (String old : List.copyOf(Files.readAllLines(list))) {
            Path file = root.resolve(old).normalize();
            if (!written.contains(old) && file.startsWith(root) && (old.endsWith(".md") || old.endsWith(".html"))) {
                Files.deleteIfExists(file);
            }
        }
    }
}
