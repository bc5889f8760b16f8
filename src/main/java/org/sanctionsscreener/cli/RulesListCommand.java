package org.sanctionsscreener.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanctionsscreener.law.InForce;
import org.sanctionsscreener.law.Provision;
import org.sanctionsscreener.reason.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the provisions of a rule pack. */
@Command(name = "list", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Lists the provisions of a rule pack: id, regime, rules, fixtures, whether checked against the text, in force, citation.",
        footer = {"", "Example: screener rules list --regime DPRK"})
final class RulesListCommand implements Callable<Integer> {
    enum Form { text, json }

    private record Row(Provision law, int rules, int fixtures) { }

    private final Streams streams;

    @Option(names = "--rules", paramLabel = "DIR", description = "Another rule pack than the one built in.")
    Path rules;

    @Option(names = "--fixtures", paramLabel = "DIR", description = "Its fixtures. Default: the built-in ones, or the folder fixtures beside DIR.")
    Path fixtures;

    @Option(names = "--regime", paramLabel = "NAME", description = "Only this regime.")
    String regime;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "One of: ${COMPLETION-CANDIDATES}. Default: text.")
    Form form;

    RulesListCommand(Streams streams) { this.streams = streams; }

    @Override
    public Integer call() throws IOException {
        RuleSet pack = Packs.rules(rules, null);
        Map<String, Long> tested = Fixtures.of(rules, fixtures).stream().flatMap(f -> f.provisions().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Row> rows = pack.law().provisions().stream().filter(p -> regime == null || p.regime().equalsIgnoreCase(regime))
                .map(p -> new Row(p, RuleCount.of(pack, p), tested.getOrDefault(p.id(), 0L).intValue())).toList();
        if (rows.isEmpty()) {
            throw new Oneline.UserException("no provision of regime '" + regime + "'; the regimes are "
                    + String.join(", ", pack.law().provisions().stream().map(Provision::regime).distinct().sorted().toList()), null);
        }
        Writer out = new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8);
        out.write(form == Form.json ? json(rows) : text(rows));
        out.flush();
        return 0;
    }

    private static String text(List<Row> rows) {
        int wide = rows.stream().mapToInt(r -> r.law().id().length()).max().orElse(0);
        String regimes = "%-" + rows.stream().mapToInt(r -> r.law().regime().length()).max().orElse(0) + "s";
        String line = "%-" + wide + "s  " + regimes + "  %5s  %8s  %-7s  %-24s  %s%n";
        StringBuilder text = new StringBuilder(String.format(line, "ID", "REGIME", "RULES", "FIXTURES", "CHECKED", "IN FORCE", "CITE").replace("\r", ""));
        for (Row row : rows) {
            text.append(String.format(line, row.law().id(), row.law().regime(), row.rules(), row.fixtures(), row.law().verified() ? "yes" : "no",
                    row.law().inForce().stream().map(RulesListCommand::interval).collect(Collectors.joining(", ")), row.law().cite()).replace("\r", ""));
        }
        return text.toString();
    }

    private static String interval(InForce interval) {
        String standing = interval.standing() == InForce.Standing.SETTLED ? "" : " (" + interval.standing().name().toLowerCase(java.util.Locale.ROOT) + ")";
        return interval.from() + ".." + (interval.to() == null ? "" : interval.to()) + standing;
    }

    private static String json(List<Row> rows) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ArrayNode list = mapper.createArrayNode();
        for (Row row : rows) {
            Provision law = row.law();
            ObjectNode json = list.addObject();
            json.put("id", law.id()).put("cite", law.cite()).put("title", law.title()).put("body", law.body()).put("regime", law.regime()).put("kind", law.kind().name());
            ArrayNode inForce = json.putArray("inForce");
            law.inForce().forEach(i -> inForce.addObject().put("from", i.from().toString()).put("to", i.to() == null ? null : i.to().toString())
                    .put("standing", i.standing().name()));
            json.put("verified", law.verified()).put("rules", row.rules()).put("fixtures", row.fixtures());
            json.put("noRule", law.noRule()).put("file", law.file()).put("line", law.line());
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(list).replace("\r", "") + "\n";
    }
}
