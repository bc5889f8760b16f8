package org.sanctionsscreener.reason;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.law.CardReader;
import org.sanctionsscreener.law.LawBook;
import org.sanctionsscreener.law.YamlNode;
import org.sanctionsscreener.pack.Pack;

/**
 * A rule pack made ready: its cards, its DRL compiled, its strength table. Built once a process, shared by all threads.
 *
 * <p>This is the only place that compiles DRL: the classic compiler names file and line of an error.
 */
public final class RuleSet {
    private final Pack pack;
    private final String name;
    private final String version;
    private final LawBook law;
    private final StrengthTable strength;
    private final KieBase base;

    private RuleSet(Pack pack, String name, String version, LawBook law, StrengthTable strength, KieBase base) {
        this.pack = pack;
        this.name = name;
        this.version = version;
        this.law = law;
        this.strength = strength;
        this.base = base;
    }

    /**
     * Reads the cards and compiles the DRL of a pack.
     *
     * @throws CardException if a card, the strength table or a DRL file is broken; the message has one line a problem
     */
    public static RuleSet load(Pack pack) {
        YamlNode about = YamlNode.parse("pack.yaml", pack.text("pack.yaml"));
        LawBook law = CardReader.read(pack);
        StrengthTable strength = StrengthTable.read(pack);
        return new RuleSet(pack, about.get("name").text(), about.get("version").text(), law, strength, compile(pack));
    }

    /** The same rules over the law as it was known on a day. */
    public RuleSet asOf(java.time.LocalDate day) {
        return new RuleSet(pack, name, version, law.asOf(day), strength, base);
    }

    /** The same rules over other cards. */
    public RuleSet with(LawBook other) {
        return new RuleSet(pack, name, version, other, strength, base);
    }

    /** The same cards with other compiled rules. */
    public RuleSet with(KieBase other) {
        return new RuleSet(pack, name, version, law, strength, other);
    }

    public Pack pack() { return pack; }

    public String name() { return name; }

    public String version() { return version; }

    public LawBook law() { return law; }

    public StrengthTable strength() { return strength; }

    /** The compiled rules. */
    public KieBase base() { return base; }

    /** Compiles every DRL file of a pack. @throws CardException with one line a problem */
    public static KieBase compile(Pack pack) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (String file : pack.list("", ".drl")) {
            Resource resource = ResourceFactory.newByteArrayResource(pack.text(file).getBytes(StandardCharsets.UTF_8));
            resource.setSourcePath(file);
            builder.add(resource, ResourceType.DRL);
        }
        if (builder.hasErrors()) {
            List<String> problems = new ArrayList<>();
            String firstFile = pack.origin();
            int firstLine = 0;
            for (KnowledgeBuilderError error : builder.getErrors()) {
                String file = error.getResource() == null || error.getResource().getSourcePath() == null ? pack.origin() : error.getResource().getSourcePath();
                int line = error.getLines() != null && error.getLines().length > 0 ? error.getLines()[0] : 0;
                String text = error.getMessage().lines().map(String::strip).filter(l -> !l.isEmpty()).limit(3).reduce((a, b) -> a + " " + b).orElse("");
                if (problems.isEmpty()) {
                    firstFile = file;
                    firstLine = line;
                    problems.add("the rule does not compile: " + text);
                } else {
                    problems.add(file + (line > 0 ? ":" + line : "") + ": " + text);
                }
            }
            throw new CardException(firstFile, firstLine, String.join("\n", problems.stream().distinct().toList()));
        }
        var base = org.drools.core.impl.RuleBaseFactory.newRuleBase();
        var knowledge = org.drools.kiesession.rulebase.KnowledgeBaseFactory.newKnowledgeBase(base);
        knowledge.addPackages(builder.getKnowledgePackages());
        return knowledge;
    }
}
