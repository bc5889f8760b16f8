package org.sanctionsscreener.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.rulecheck.Fixture;
import org.sanctionsscreener.rulecheck.FixtureReader;

/**
 * How build time and session time grow with the rule pack. Not one of the tests: it asserts nothing and takes a minute or two.
 *
 * <p>{@code mvn -q test -Dtest=PackGrowth -Dsynthetic=1000} prints, for the shipped pack and for packs with so many made-up provisions more,
 * the time to read the cards, to compile the rules, and to reason about one document (the facts of every fixture that gives its facts).
 * CPU time is given beside wall time: on a busy machine it is the one to read.
 */
class PackGrowth {
    private static final int ROUNDS = 3;
    private static final com.sun.management.OperatingSystemMXBean CPU =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    @Test
    void figures() {
        int more = Integer.getInteger("synthetic", 1000);
        Pack shipped = Pack.embedded();
        List<Facts> documents = FixtureReader.read(Pack.embeddedFixtures()).stream().filter(f -> f.facts() != null).map(Fixture::facts).toList();
        measure("(warming up)", shipped, documents.subList(0, 200));
        System.out.printf("%d documents%n%-46s %10s %8s %8s %9s %9s %9s %9s%n", documents.size(), "pack", "provisions", "cards", "rules", "rules CPU", "session",
                "CPU", "p99");
        measure("shipped", shipped, documents);
        measure("+ cards under shared rules, every state", Synthetic.cards(shipped, more, Arrays.asList(Locale.getISOCountries())), documents);
        measure("+ cards with a rule of their own", Synthetic.cardsWithRules(shipped, more, Arrays.asList(Locale.getISOCountries())), documents);
        measure("+ cards under shared rules, all of one state", Synthetic.cards(shipped, more, List.of("KP")), documents);
    }

    private static void measure(String name, Pack pack, List<Facts> documents) {
        long start = System.nanoTime();
        LawBook law = CardReader.read(pack);
        long read = System.nanoTime();
        long cpu = CPU.getProcessCpuTime();
        RuleSet rules = RuleSet.load(pack);
        long built = System.nanoTime();
        long builtCpu = CPU.getProcessCpuTime() - cpu;
        Reasoner reasoner = new Reasoner(rules);
        documents.forEach(reasoner::reason);
        var threads = ManagementFactory.getThreadMXBean();
        double[] wall = new double[documents.size() * ROUNDS];
        long sessionCpu = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < wall.length; i++) {
            long before = System.nanoTime();
            reasoner.reason(documents.get(i % documents.size()));
            wall[i] = (System.nanoTime() - before) / 1e6;
        }
        double mean = Arrays.stream(wall).average().orElse(0);
        double cpuMean = (threads.getCurrentThreadCpuTime() - sessionCpu) / 1e6 / wall.length;
        Arrays.sort(wall);
        System.out.printf(Locale.ROOT, "%-46s %10d %6.0fms %6.0fms %7.0fms %7.2fms %7.2fms %7.2fms%n", name, law.provisions().size(), (read - start) / 1e6,
                (built - read - (read - start)) / 1e6, builtCpu / 1e6, mean, cpuMean, wall[(int) (wall.length * 0.99)]);
    }

    /** Packs with made-up provisions. */
    static final class Synthetic {
        private Synthetic() { }

        /** Arms and goods embargoes on states, recognised by the shared rules. */
        static Pack cards(Pack base, int count, List<String> states) {
            Map<String, String> files = files(base);
            StringBuilder cards = head();
            for (int i = 0; i < count; i++) {
                cards.append(card(i, states.get(i % states.size()), true));
            }
            files.put("un/synthetic/cards.yaml", cards.toString());
            return Pack.of("synthetic", files);
        }

        /** The same, each recognised by a rule that names it. */
        static Pack cardsWithRules(Pack base, int count, List<String> states) {
            Map<String, String> files = files(base);
            StringBuilder cards = head();
            String imports = base.text("un/dprk/2270.drl").lines().filter(l -> l.startsWith("import")).reduce("", (a, b) -> a + b + "\n");
            StringBuilder rules = new StringBuilder();
            for (int i = 0; i < count; i++) {
                String state = states.get(i % states.size());
                cards.append(card(i, state, false));
                rules.append("rule \"synthetic ").append(i).append("\"\nwhen\n  Characterisation($a: act, notion == \"RECIPIENT\", value == \"").append(state)
                        .append("\")\n  Characterisation(act == $a, notion == \"CONDUCT\", value == \"TRANSFER\", state != State.NOT_MET)\n")
                        .append("  exists Characterisation(act == $a, notion == \"ITEM_KIND\", value == \"").append(ITEMS[i % ITEMS.length])
                        .append("\")\nthen\n  insertLogical(new Candidate(\"SYN-").append(i).append("\", $a, \"\"));\nend\n\n");
                if (i % 25 == 24 || i == count - 1) {
                    files.put("un/synthetic/rules" + i + ".drl", "package un.synthetic.s" + i + ";\n\n" + imports + "\n" + rules);
                    rules.setLength(0);
                }
            }
            files.put("un/synthetic/cards.yaml", cards.toString());
            return Pack.of("synthetic", files);
        }

        private static final String[] ITEMS = {"ARMS", "COAL", "MISSILE", "MACHINERY", "LUXURY", "ELECTRONICS", "VESSEL", "NUCLEAR"};

        private static Map<String, String> files(Pack base) {
            Map<String, String> files = new TreeMap<>();
            base.list("", "").forEach(f -> files.put(f, base.text(f)));
            return files;
        }

        private static StringBuilder head() {
            return new StringBuilder("instrument: SYN\nregime: SYNTHETIC\nbody: UN\ntitle: made up\nprovisions:\n");
        }

        private static String card(int i, String state, boolean shared) {
            String items = ITEMS[i % ITEMS.length];
            return "  - id: SYN-" + i + "\n    cite: made up " + i + "\n    title: made up\n    kind: PROHIBITION\n    summary: made up\n"
                    + "    bound:\n      - {role: SUPPLIER, who: ANY_STATE, duty: must not}\n    inForce:\n      - {from: " + (1990 + i % 30) + "-05-01}\n    elements:\n"
                    + "      - {name: supplier, is: SUPPLIER, test: x}\n      - {name: conduct, is: CONDUCT, oneOf: [TRANSFER], test: x}\n"
                    + "      - {name: recipient, is: RECIPIENT, oneOf: [" + quoted(state) + "], gate: true, test: x}\n"
                    + "      - {name: item, is: ITEM_KIND, oneOf: [" + items + "], test: x}\n"
                    + "    exceptions:\n      - {name: approved, is: STATED, oneOf: [COMMITTEE_APPROVED], text: x}\n"
                    + (shared ? "    recognised:\n      - {shape: SUPPLY_TO, toward: [" + quoted(state) + "], items: [" + items + "]}\n" : "");
        }

        /** Norway's code is a truth value to YAML. */
        private static String quoted(String state) { return '"' + state + '"'; }
    }
}
