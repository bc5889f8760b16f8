package org.sanctionsscreener.rulecheck.drl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.KieBase;
import org.sanctionsscreener.law.CardException;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.reason.RuleSet;

/**
 * Compiles a pack's rules together with further rules written behind them in their files, so that one KieBase holds the rules and
 * many variants of them; an agenda filter then chooses which may fire.
 */
public final class ExtraRules {
    private static final Pattern PLACE = Pattern.compile("^(\\S+\\.drl):(\\d+): .*", Pattern.MULTILINE);

    /** One further rule. @param file the pack's file whose imports it needs */
    public record Extra(String name, String file, String text) { }

    /** @param rejected names of those that do not compile and were left out */
    public record Compiled(KieBase base, Set<String> rejected) { }

    private ExtraRules() { }

    /**
     * Compiles; an extra rule that the compiler refuses is left out.
     *
     * @throws CardException if the pack itself does not compile
     */
    public static Compiled compile(Pack pack, List<Extra> extras) {
        return compile(pack, extras, false);
    }

    /** The same without the pack's own rules. */
    public static Compiled alone(Pack pack, List<Extra> extras) {
        return compile(pack, extras, true);
    }

    private static Compiled compile(Pack pack, List<Extra> extras, boolean alone) {
        Map<String, String> own = new TreeMap<>();
        pack.list("", ".drl").forEach(f -> own.put(f, alone ? header(f, pack.text(f)) : pack.text(f)));
        Set<String> rejected = new LinkedHashSet<>();
        while (true) {
            Map<String, String> files = new TreeMap<>(own);
            Map<String, Map<Integer, String>> lines = new TreeMap<>();
            for (Extra extra : extras) {
                if (!rejected.contains(extra.name())) {
                    append(files, lines, extra);
                }
            }
            try {
                return new Compiled(RuleSet.compile(Pack.of(pack.origin(), files)), rejected);
            } catch (CardException refused) {
                List<String> bad = blamed(refused, lines, extras);
                if (bad.isEmpty() || !rejected.addAll(bad)) {
                    throw refused;
                }
            }
        }
    }

    /** A file without its rules. */
    private static String header(String file, String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (DrlRule rule : DrlRules.of(file, text)) {
            rest.append(text, from, rule.start());
            from = rule.end();
        }
        return rest.append(text.substring(from)).toString();
    }

    private static void append(Map<String, String> files, Map<String, Map<Integer, String>> lines, Extra extra) {
        String before = files.get(extra.file()) + (files.get(extra.file()).endsWith("\n") ? "" : "\n");
        int first = 1 + (int) before.chars().filter(c -> c == '\n').count();
        int count = (int) extra.text().lines().count();
        Map<Integer, String> of = lines.computeIfAbsent(extra.file(), f -> new LinkedHashMap<>());
        for (int i = 0; i < count; i++) {
            of.put(first + i, extra.name());
        }
        files.put(extra.file(), before + extra.text() + "\n");
    }

    private static List<String> blamed(CardException refused, Map<String, Map<Integer, String>> lines, List<Extra> extras) {
        List<String> bad = new ArrayList<>();
        Matcher place = PLACE.matcher(refused.getMessage());
        while (place.find()) {
            String name = lines.getOrDefault(place.group(1), Map.of()).get(Integer.parseInt(place.group(2)));
            if (name != null) {
                bad.add(name);
            }
        }
        extras.stream().map(Extra::name).filter(n -> refused.getMessage().contains("\"" + n + "\"") || refused.getMessage().contains("[" + n + "]"))
                .forEach(bad::add);
        return bad;
    }
}
