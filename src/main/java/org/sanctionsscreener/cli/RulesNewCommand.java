package org.sanctionsscreener.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.scaffold.NewPack;
import org.sanctionsscreener.rulecheck.scaffold.NewProvision;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a provision, or a rule pack. */
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Writes what a new provision needs: a card, the way it is recognised, and two fixtures. It all loads, and the fixtures fail until it is filled in. "
                + "With --pack, writes a new rule pack: the shared notions and words of the built-in one, and no law yet.",
        footer = {"", "Examples:", "  screener rules new --pack my-pack", "  screener rules new ORCUS-3-1 --rules my-pack/rules --regime ORCUS --shape SUPPLY_TO",
                "  screener rules new ORCUS-3-2 --rules my-pack/rules --regime ORCUS            with a rule of its own", "",
                "Exit codes: 0 written, 2 usage or something is there already, 4 the rule pack does not load"})
final class RulesNewCommand implements Callable<Integer> {
    /** A provision or a pack. */
    static final class What {
        @Parameters(paramLabel = "ID", description = "Id of the new provision.")
        String id;

        @Option(names = "--pack", paramLabel = "DIR", description = "Start a rule pack in this folder, which must be empty or missing.")
        Path pack;
    }

    private final Streams streams;

    @ArgGroup(exclusive = true, multiplicity = "1") What what;

    @Option(names = "--rules", paramLabel = "DIR", description = "The pack that the provision goes into. Its fixtures lie in the folder fixtures beside it.")
    Path rules;

    @Option(names = "--body", paramLabel = "WORD", defaultValue = "UN", description = "Whose law it is: UN, US. Default: UN.")
    String body;

    @Option(names = "--regime", paramLabel = "WORD", description = "Short name of its regime. Default: the id up to the first dash.")
    String regime;

    @Option(names = "--file", paramLabel = "PATH", description = "The card file in the pack, as un/dprk/2270. Default: by body, regime and id.")
    String file;

    @Option(names = "--shape", paramLabel = "SHAPE", defaultValue = "", description = "The shared shape that recognises it: SUPPLY_TO, CONDUCT_BY, ... Without it, a rule of its own is written.")
    String shape;

    @Spec CommandSpec spec;

    RulesNewCommand(Streams streams) { this.streams = streams; }

    @Override
    public Integer call() throws IOException {
        return what.pack != null ? pack(what.pack) : provision(what.id);
    }

    private int pack(Path folder) throws IOException {
        if (Files.exists(folder.resolve("rules")) || Files.exists(folder.resolve("fixtures"))) {
            throw new Oneline.UserException(folder + " holds a folder rules or fixtures already; name another by --pack", null);
        }
        String name = folder.toAbsolutePath().normalize().getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-");
        Map<String, String> files = NewPack.files(name, Pack.embedded());
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(folder.resolve(file.getKey()), file.getValue());
        }
        say("wrote " + files.size() + " files: " + folder.resolve("rules") + " (shared notions and words, no law yet) and " + folder.resolve("fixtures"));
        say("next: screener rules new ID --rules " + folder.resolve("rules") + " --shape SUPPLY_TO");
        return 0;
    }

    private int provision(String id) throws IOException {
        if (rules == null) {
            throw new ParameterException(spec.commandLine(), "name the pack by --rules; 'screener rules new --pack DIR' starts one");
        }
        if (!id.matches("[\\w.()/-]+")) {
            throw new ParameterException(spec.commandLine(), "'" + id + "' is no id: letters, digits, - and . are");
        }
        Pack pack = Packs.pack(rules);
        LawBook law = CardReader.read(pack);
        if (law.provision(id) != null) {
            throw new Oneline.UserException(id + " stands already at " + law.provision(id).file() + ":" + law.provision(id).line(), null);
        }
        boolean known = pack.list("", ".drl").stream().anyMatch(f -> pack.text(f).contains("law.shapes(\"" + shape + "\""));
        if (!shape.isEmpty() && !known) {
            throw new Oneline.UserException("no rule of the pack asks for the shape '" + shape + "'; leave --shape out for a rule of its own", null);
        }
        String of = regime == null ? id.replaceAll("-.*", "") : regime;
        String at = file != null ? file.replaceAll("\\.yaml$", "") : (body + "/" + of + "/" + (id.contains("-") ? id.substring(0, id.lastIndexOf('-')) : id)).toLowerCase(Locale.ROOT);
        Path base = rules.toAbsolutePath().normalize().getParent();
        Map<String, String> files = new NewProvision(id, body, of, at, shape).files(pack, Fixtures.pack(rules, null));
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path to = each.getKey().startsWith("rules/") ? rules.resolve(each.getKey().substring("rules/".length())) : base.resolve(each.getKey());
            write(to, each.getValue());
            say("wrote " + (each.getKey().startsWith("rules/") ? to : rules.resolveSibling(each.getKey())));
        }
        Path tests = base.resolve("fixtures/pack.yaml");
        if (!Files.exists(tests)) {
            write(tests, "name: fixtures\n");
        }
        say("next: fill in every TODO, then: screener rules test --rules " + rules + " " + id);
        return 0;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    private void say(String line) { streams.err().println("screener: " + line); }
}
