package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sanctionsscreener.rulecheck.catalogue.Catalogue;
import org.sanctionsscreener.rulecheck.catalogue.DocsTree;
import org.sanctionsscreener.rulecheck.catalogue.Entry;
import org.sanctionsscreener.rulecheck.catalogue.PageFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one provision of a rule pack on a page. */
@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Shows a provision: what it says, who is bound, when it applies, element by element, exceptions, the rules that recognise it, examples, sources.",
        footer = {"", "Example: screener rules list, then screener rules show ID", "", "Exit codes: 0, 2 usage or no such provision, 4 the rule pack does not load"})
final class RulesShowCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "ID", description = "Id of the provision, as rules list and the memo show it; case does not matter.")
    String id;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    PageFormat form;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write there instead of standard output.")
    Path output;

    RulesShowCommand(Streams streams) { this.streams = streams; }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.of(Packs.pack(rules), Fixtures.of(rules, fixtures));
        Entry entry = catalogue.entries().stream().filter(e -> e.law().id().equalsIgnoreCase(id)).findFirst().orElseThrow(() -> unknown(catalogue));
        try (Output out = Output.to(output, streams.out())) {
            out.writer().write(form.write(DocsTree.page(catalogue, entry), true));
            out.commit();
        }
        return 0;
    }

    private Oneline.UserException unknown(Catalogue catalogue) {
        List<String> like = catalogue.entries().stream().map(e -> e.law().id())
                .filter(i -> i.toLowerCase(Locale.ROOT).contains(id.toLowerCase(Locale.ROOT))).limit(5).toList();
        return new Oneline.UserException("there is no provision '" + id + "'; "
                + (like.isEmpty() ? "'rules list' shows their ids" : "ids like it are " + String.join(", ", like)), null);
    }
}
