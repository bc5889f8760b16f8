package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.rulecheck.catalogue.Catalogue;
import org.sanctionsscreener.rulecheck.catalogue.Entry;
import org.sanctionsscreener.rulecheck.catalogue.LawCheck;
import org.sanctionsscreener.rulecheck.catalogue.LawFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the provisions of a rule pack, counts them by regime and says what is missing. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Lists the provisions of a rule pack: id, regime, rules, fixtures, whether checked against the text, in force, citation; then counts by "
                + "regime and what is missing.",
        footer = {"", "Example: screener rules list --regime DPRK", "Example: screener rules list --summary --law law-data", "",
                "Exit codes: 0, 2 usage, 4 the rule pack does not load, 5 something is missing (only with --law)"})
final class RulesListCommand implements Callable<Integer> {
    enum Form { text, json }

    private final Streams streams;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--regime", paramLabel = "NAME", description = "Only this regime.")
    String regime;

    @Option(names = "--summary", description = "Only the counts by regime and what is missing, not each provision.")
    boolean summary;

    @Option(names = "--law", paramLabel = "DIR", description = "A folder of law as data (un/provisions.json, us/provisions.json, us/red-flags.json), to which the "
            + "whole pack is held: its provisions without card, cards marked as checked where it is not, and what the pack itself lacks.")
    Path law;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    Form form;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write there instead of standard output.")
    Path output;

    RulesListCommand(Streams streams) { this.streams = streams; }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = Catalogue.of(Packs.pack(rules), Fixtures.of(rules, fixtures));
        List<Entry> listed = catalogue.entries().stream().filter(e -> regime == null || e.law().regime().equalsIgnoreCase(regime)).toList();
        if (listed.isEmpty()) {
            throw new Oneline.UserException("no provision of regime '" + regime + "'; the regimes are "
                    + String.join(", ", catalogue.law().provisions().stream().map(Provision::regime).distinct().sorted().toList()), null);
        }
        LawCheck check = LawCheck.of(law == null ? listed : catalogue.entries(), law == null ? null : folder());
        ListReport report = new ListReport(listed, check, !summary);
        try (Output out = Output.to(output, streams.out())) {
            out.writer().write(form == Form.json ? report.json() : report.text());
            out.commit();
        }
        return law == null || check.complete() ? 0 : 5;
    }

    private LawFolder folder() {
        try {
            return LawFolder.read(law);
        } catch (NoSuchFileException missing) {
            throw new Oneline.UserException("--law " + law + " holds no law data: there is no " + missing.getFile() + "; name a folder that has un/provisions.json", missing);
        } catch (IOException broken) {
            throw new Oneline.UserException("--law " + law + " cannot be read (" + broken.getMessage().lines().findFirst().orElse("") + ")", broken);
        }
    }
}
