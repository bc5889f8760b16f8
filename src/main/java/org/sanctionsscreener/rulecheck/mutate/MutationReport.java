package org.sanctionsscreener.rulecheck.mutate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The results of a mutation run as text or JSON: the score, and each survivor with the fixture that would notice it. */
public final class MutationReport {
    private final List<MutantResult> results;

    public MutationReport(List<MutantResult> results) { this.results = List.copyOf(results); }

    private long count(MutantResult.Outcome outcome) { return results.stream().filter(r -> r.outcome() == outcome).count(); }

    /** Mutants that were tried: all but those that do not compile or were out of time. */
    public long tried() { return results.size() - count(MutantResult.Outcome.INVALID) - count(MutantResult.Outcome.NOT_RUN); }

    /** Share of the tried mutants that a fixture noticed, in percent; 0 if none was tried. */
    public double score() { return tried() == 0 ? 0 : 100.0 * count(MutantResult.Outcome.KILLED) / tried(); }

    /** For a terminal. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (MutantResult r : results) {
            if (r.survived()) {
                Mutant m = r.mutant();
                text.append(m.file()).append(':').append(m.line()).append(": ").append(m.subject()).append(": ").append(m.change()).append(" [").append(m.kind()).append("]\n");
                text.append(r.outcome() == MutantResult.Outcome.NOT_REACHED ? "  no fixture can tell it from the original" : "  reached and not noticed by: " + String.join(" | ", r.nearest())).append('\n');
                if (!r.unasked().isEmpty()) {
                    text.append("  would be noticed by expecting more: ").append(r.unasked()).append('\n');
                    continue;
                }
                Skeleton.of(r).lines().forEach(l -> text.append("    ").append(l).append('\n'));
            }
        }
        Map<String, long[]> kinds = new TreeMap<>();
        for (MutantResult r : results) {
            if (r.outcome() == MutantResult.Outcome.KILLED || r.survived()) {
                long[] of = kinds.computeIfAbsent(r.mutant().kind(), k -> new long[2]);
                of[r.survived() ? 1 : 0]++;
            }
        }
        text.append(String.format("%-16s %6s %8s%n", "KIND", "KILLED", "SURVIVED").replace("\r", ""));
        kinds.forEach((kind, n) -> text.append(String.format("%-16s %6d %8d%n", kind, n[0], n[1]).replace("\r", "")));
        text.append(String.format(java.util.Locale.ROOT, "%d mutants: %d killed, %d survived (%d of them told by no fixture, %d by an expectation that an existing fixture lacks), %d not tried for time, %d do not compile: score %.1f %%%n",
                results.size(), count(MutantResult.Outcome.KILLED), count(MutantResult.Outcome.SURVIVED) + count(MutantResult.Outcome.NOT_REACHED),
                count(MutantResult.Outcome.NOT_REACHED), results.stream().filter(r -> !r.unasked().isEmpty()).count(), count(MutantResult.Outcome.NOT_RUN), count(MutantResult.Outcome.INVALID), score()).replace("\r", ""));
        return text.toString();
    }

    /** For a program. @throws IOException never in practice: the tree is written to memory */
    public String json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = mapper.createObjectNode();
        root.put("mutants", results.size()).put("tried", tried()).put("score", Math.round(score() * 10) / 10.0);
        ObjectNode outcomes = root.putObject("outcomes");
        new TreeMap<>(results.stream().collect(Collectors.groupingBy(r -> r.outcome().name(), Collectors.counting()))).forEach(outcomes::put);
        ArrayNode survivors = root.putArray("survivors");
        for (MutantResult r : results) {
            if (r.survived()) {
                Mutant m = r.mutant();
                ObjectNode one = survivors.addObject().put("id", m.id()).put("kind", m.kind()).put("file", m.file()).put("line", m.line()).put("subject", m.subject())
                        .put("change", m.change()).put("reached", r.outcome() == MutantResult.Outcome.SURVIVED).put("wanted", m.wanted()).put("expect", r.unasked()).put("fixture", Skeleton.of(r));
                ArrayNode nearest = one.putArray("nearest");
                r.nearest().forEach(nearest::add);
            }
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root).replace("\r", "") + "\n";
    }
}
