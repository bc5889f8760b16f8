package org.sanctionsscreener.rulecheck.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.reason.RuleWords;
import org.sanctionsscreener.reason.drl.DrlFile;
import org.sanctionsscreener.reason.drl.PackGuard;
import org.sanctionsscreener.reason.drl.Refusal;
import org.sanctionsscreener.rulecheck.drl.model.Rule;
import org.sanctionsscreener.rulecheck.drl.model.RuleReader;

/** One reading of a pack, shared by all checks. */
final class Subject {
    /** Before the paths of fixture files in problems. */
    static final String FIXTURES = "fixtures/";

    private final Pack pack;
    private final Pack fixtures;
    private final CompletableFuture<List<RuleSet.CompileError>> compiled;
    private final List<DrlFile> drl;
    private final List<Rule> rules;
    private final Map<String, Yaml> yaml = new TreeMap<>();
    private final Map<String, Yaml.Broken> broken = new TreeMap<>();
    private final Map<String, Yaml> fixtureYaml = new TreeMap<>();
    private final List<Card> cards = new ArrayList<>();
    private final Map<DrlFile, List<Refusal>> refusals = new java.util.LinkedHashMap<>();
    private final Unknowns unknowns;
    private final Set<String> candidates = new TreeSet<>();
    private Derived derived;

    /**
     * @param fixtures null if the pack has none
     * @param compiled what the compiler says; it refuses an unsafe pack, which has checks of its own
     */
    Subject(Pack pack, Pack fixtures, CompletableFuture<List<RuleSet.CompileError>> compiled) {
        this.compiled = compiled;
        this.pack = pack;
        this.fixtures = fixtures;
        this.drl = DrlFile.of(pack);
        this.rules = RuleReader.of(drl, RuleWords.ALLOWED);
        drl.forEach(f -> refusals.put(f, PackGuard.check(f, RuleWords.ALLOWED)));
        this.unknowns = new Unknowns(this);
        rules.forEach(r -> r.conclusions().stream().filter(c -> c.type().equals("Candidate") && c.argument("provision") != null)
                .forEach(c -> candidates.add(c.argument("provision").value())));
        for (String file : pack.list("", ".yaml")) {
            read(file, pack.text(file), yaml);
        }
        if (fixtures != null) {
            fixtures.list("", ".yaml").stream().filter(f -> !f.equals("pack.yaml")).forEach(f -> read(FIXTURES + f, fixtures.text(f), fixtureYaml));
        }
        for (String file : CardReader.cardFiles(pack)) {
            if (yaml.containsKey(file)) {
                yaml.get(file).items("provisions").forEach(c -> cards.add(new Card(yaml.get(file), c)));
            }
        }
    }

    private void read(String file, String text, Map<String, Yaml> into) {
        try {
            into.put(file, Yaml.parse(file, text));
        } catch (Yaml.Broken unreadable) {
            broken.put(file, unreadable);
        }
    }

    Pack pack() { return pack; }

    /** What the compiler says; empty for a pack that it must not see. */
    List<RuleSet.CompileError> compileErrors() { return compiled.exceptionally(refused -> List.of()).join(); }

    boolean hasFixtures() { return fixtures != null; }

    List<DrlFile> drl() { return drl; }

    /** The rules of every file that can be parsed. */
    List<Rule> rules() { return rules; }

    Map<DrlFile, List<Refusal>> refusals() { return refusals; }

    /** YAML files of the pack by path, those that can be read. */
    Map<String, Yaml> yaml() { return yaml; }

    /** A YAML file of the pack; null if it is missing or broken. */
    Yaml yaml(String file) { return yaml.get(file); }

    /** Files of the pack and its fixtures that are no YAML. */
    Map<String, Yaml.Broken> broken() { return broken; }

    Map<String, Yaml> fixtureYaml() { return fixtureYaml; }

    /** The single fixtures of all files. */
    Stream<Yaml> fixtures() { return fixtureYaml.values().stream().flatMap(f -> f.items("fixtures").stream()); }

    /** What fixtures, and single rows of them, expect. */
    Stream<Yaml> expectations() {
        return fixtures().flatMap(f -> Stream.concat(Stream.of(f), f.items("each").stream())).map(f -> f.get("expect")).filter(e -> e != null);
    }

    List<Card> cards() { return cards; }

    /** Ids of the provisions that rules of their own put forward. */
    Set<String> candidates() { return candidates; }

    /** Names in rules that stand for nothing. */
    Unknowns unknowns() { return unknowns; }

    /** What the rules can conclude. */
    synchronized Derived derived() {
        if (derived == null) {
            derived = new Derived(this);
        }
        return derived;
    }

    /** The law as the program reads it; null if it cannot. */
    LawBook law() {
        try {
            return CardReader.read(pack);
        } catch (CardException | IllegalArgumentException faulty) {
            return null;
        }
    }
}
