package org.sanctionsscreener.reason;

import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.builder.impl.KnowledgeBuilderImpl;
import org.drools.compiler.compiler.DescrBuildError;
import org.kie.api.KieBase;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.sanctionsscreener.reason.drl.DrlFile;
import org.sanctionsscreener.reason.drl.PackGuard;
import org.sanctionsscreener.reason.drl.Refusal;
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

    /** Compiles every DRL file of a pack. @throws CardException with one line a problem, or one line if the pack would run code of its own */
    public static KieBase compile(Pack pack) {
        return compile(pack.origin(), DrlFile.of(pack));
    }

    /**
     * Compiles parsed files, and nothing of them if one holds what a pack must not: to compile a rule is to make code of it that could do
     * all that this program may.
     */
    public static KieBase compile(String origin, List<DrlFile> files) {
        refuse(files);
        KnowledgeBuilderImpl builder = (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder();
        for (DrlFile file : files) {
            builder.addPackage(file.parsed());
        }
        List<CompileError> errors = errors(builder);
        if (!errors.isEmpty()) {
            List<String> lines = new ArrayList<>();
            for (CompileError error : errors) {
                String file = error.file().isEmpty() ? origin : error.file();
                lines.add(lines.isEmpty() ? "the rule does not compile: " + error.message() : file + (error.line() > 0 ? ":" + error.line() : "") + ": " + error.message());
            }
            throw new CardException(errors.get(0).file().isEmpty() ? origin : errors.get(0).file(), errors.get(0).line(), String.join("\n", lines.stream().distinct().toList()));
        }
        var base = org.drools.core.impl.RuleBaseFactory.newRuleBase();
        var knowledge = org.drools.kiesession.rulebase.KnowledgeBaseFactory.newKnowledgeBase(base);
        knowledge.addPackages(builder.getKnowledgePackages());
        return knowledge;
    }

    /**
     * What the compiler says against a file.
     *
     * @param file    path in the pack, "" if unknown
     * @param line    from 1, 0 if unknown
     * @param offset  of what it complains about, -1 if unknown
     * @param message one line
     */
    public record CompileError(String file, int line, int offset, String message) { }

    /** What the compiler says against parsed files. @throws CardException if they hold what a pack must not: then nothing is compiled */
    public static List<CompileError> errors(List<DrlFile> files) {
        refuse(files);
        KnowledgeBuilderImpl builder = (KnowledgeBuilderImpl) KnowledgeBuilderFactory.newKnowledgeBuilder();
        files.forEach(f -> builder.addPackage(f.parsed()));
        return errors(builder);
    }

    private static List<CompileError> errors(KnowledgeBuilderImpl builder) {
        List<CompileError> errors = new ArrayList<>();
        if (builder.hasErrors()) {
            for (KnowledgeBuilderError error : builder.getErrors()) {
                String file = error.getResource() == null || error.getResource().getSourcePath() == null ? "" : error.getResource().getSourcePath();
                int line = error.getLines() != null && error.getLines().length > 0 ? Math.max(0, error.getLines()[0]) : 0;
                String text = error.getMessage().lines().map(String::strip).filter(l -> !l.isEmpty()).limit(3).reduce((a, b) -> a + " " + b).orElse("");
                int offset = error instanceof DescrBuildError build && build.getDescr() != null ? build.getDescr().getStartCharacter() : -1;
                errors.add(new CompileError(file, line, offset, text));
            }
        }
        return errors;
    }

    private static void refuse(List<DrlFile> files) {
        List<String> unreadable = new ArrayList<>();
        for (DrlFile file : files) {
            file.errors().forEach(e -> unreadable.add(file.path() + (e.line() > 0 ? ":" + e.line() : "") + ": the rule does not compile: " + e.message()));
        }
        if (!unreadable.isEmpty()) {
            DrlFile first = files.stream().filter(f -> !f.errors().isEmpty()).findFirst().orElseThrow();
            throw new CardException(first.path(), first.errors().get(0).line(), String.join("\n", unreadable).replaceFirst("^[^ ]* ", ""));
        }
        for (DrlFile file : files) {
            List<Refusal> refusals = PackGuard.check(file, RuleWords.ALLOWED);
            if (!refusals.isEmpty()) {
                throw new CardException(file.path(), file.place(refusals.get(0).offset()).line(), "refused: " + refusals.get(0).message()
                        + ". A rule pack may not run code of its own; 'screener rules validate' lists all such places");
            }
        }
    }
}
