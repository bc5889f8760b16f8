package org.sanctionsscreener.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.sanctionsscreener.document.Document;
import org.sanctionsscreener.document.Span;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.ActTime;
import org.sanctionsscreener.facts.Assertion;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.facts.Item;
import org.sanctionsscreener.facts.Party;
import org.sanctionsscreener.facts.PartyKind;
import org.sanctionsscreener.facts.Phase;
import org.sanctionsscreener.facts.Specificity;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.Reasoner;
import org.sanctionsscreener.reason.RuleSet;
import org.sanctionsscreener.screen.Screener;

/**
 * Runs commands in this process. The built-in rules are real; reading knows two sentences and one that breaks it, so that
 * the commands are tested without the parser.
 */
final class Cli {
    static final String FLAGGED = "North Korea delivered missile parts to Syria in May 2012, the monitors said in their yearly account of the trade.";
    static final String QUIET = "The bakery on the corner opened again after a long winter, and the neighbours were glad of the bread.";
    static final String BREAKS = "This sentence makes the reader of language fail, which must not take the other documents with it.";
    private static final RuleSet RULES = RuleSet.load(Pack.embedded());

    private final String out;
    private final String err;
    private final int exit;

    private Cli(String out, String err, int exit) {
        this.out = out;
        this.err = err;
        this.exit = exit;
    }

    static Cli run(String... args) { return run("", args); }

    static Cli run(String standardInput, String[] args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), out,
                new PrintStream(err, true, StandardCharsets.UTF_8), false, false);
        int exit = Main.run(args, streams, Cli::engine);
        return new Cli(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exit);
    }

    String out() { return out; }

    String err() { return err; }

    int exit() { return exit; }

    @Override
    public String toString() { return "exit " + exit + "\n--- out\n" + out + "\n--- err\n" + err; }

    static Engine engine(ScreeningOptions options) {
        RuleSet rules = options.pack != null ? Packs.rules(options.pack, options.asOf) : options.rules == null ? options.asOf == null ? RULES : RULES.asOf(options.asOf) : Packs.rules(options.rules, options.asOf);
        return new Engine(new Screener(Cli::facts, new Reasoner(rules)));
    }

    private static Facts facts(Document document) {
        String text = document.text();
        if (text.contains(BREAKS)) {
            throw new IllegalStateException("first\nsecond");
        }
        int at = text.indexOf(FLAGGED);
        if (at < 0) {
            return Facts.none();
        }
        Span sentence = new Span(at, at + FLAGGED.length());
        LocalDate may = LocalDate.of(2012, 5, 1);
        return new Facts(List.of(state("KP", "North Korea", text, at), state("SY", "Syria", text, at)), List.of(),
                List.of(new Item("item:1", "missile parts", List.of(), List.of("MISSILE"), List.of(), Specificity.GENERIC, null, "", "", List.of(span(text, "missile parts", at)))),
                List.of(new Act("act:1", "SUPPLY", List.of("state:KP"), List.of("state:SY"), List.of(), List.of(), List.of("item:1"), List.of(), List.of(), "",
                        new ActTime(may, may.withDayOfMonth(31), ActTime.Basis.STATED, "in May 2012", List.of(span(text, "in May 2012", at))), Phase.COMPLETED, true, false,
                        List.of(sentence))),
                List.of(new Assertion("act:1", Assertion.Source.UN_PANEL, "the monitors", Assertion.Status.ALLEGED, Assertion.Modality.FACT, List.of(span(text, "the monitors", at)))),
                List.of());
    }

    private static Party state(String code, String name, String text, int from) {
        return new Party("state:" + code, name, PartyKind.STATE, code, List.of("GOVERNMENT"), List.of(span(text, name, from)));
    }

    private static Span span(String text, String words, int from) {
        int at = text.indexOf(words, from);
        return new Span(at, at + words.length());
    }
}
