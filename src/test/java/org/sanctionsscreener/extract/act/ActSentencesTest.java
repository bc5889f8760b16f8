package org.sanctionsscreener.extract.act;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sanctionsscreener.extract.Extractor;
import org.sanctionsscreener.extract.parse.ParserLoader;
import org.sanctionsscreener.facts.Act;
import org.sanctionsscreener.facts.Assertion.Modality;
import org.sanctionsscreener.facts.Facts;
import org.sanctionsscreener.pack.Pack;

/** Sentences with what should be read of them, in {@code extract/acts.txt}. */
class ActSentencesTest {
    private static final Extractor EXTRACTOR = new Extractor(Pack.embedded(), WordMentions::of, ParserLoader::get);
    private static final Pattern KEY = Pattern.compile("(\\w+)=(.*?)(?= \\w+=|$)");

    @TestFactory
    Stream<DynamicTest> sentences() throws IOException {
        String table;
        try (var in = ActSentencesTest.class.getResourceAsStream("/extract/acts.txt")) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<DynamicTest> tests = new ArrayList<>();
        String kind = "";
        String text = null;
        List<String> wanted = new ArrayList<>();
        for (String line : (table + "\n## end").lines().toList()) {
            if (line.startsWith("> ")) {
                wanted.add(line.substring(2).trim());
                continue;
            }
            if (text != null && !line.isBlank()) {
                tests.add(test(kind, text, List.copyOf(wanted)));
                wanted.clear();
                text = null;
            }
            if (line.startsWith("## ")) {
                kind = line.substring(3);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                text = line;
            }
        }
        assertTrue(tests.size() > 150, "the table holds " + tests.size());
        return tests.stream();
    }

    private static DynamicTest test(String kind, String text, List<String> wanted) {
        return DynamicTest.dynamicTest(kind + ": " + text, () -> {
            Facts facts = EXTRACTOR.extract(ShowFacts.document("sentence", LocalDate.of(2024, 6, 15), text));
            for (String want : wanted) {
                if (!holds(want, facts)) {
                    fail("wanted " + want + ", read\n" + ShowFacts.show(facts));
                }
            }
        });
    }

    private static boolean holds(String want, Facts facts) {
        if (want.equals("nothing")) {
            return facts.acts().isEmpty();
        }
        if (want.equals("none")) {
            return facts.acts().stream().noneMatch(a -> conduct(a) && asserted(a, facts));
        }
        if (want.startsWith("no ")) {
            return facts.acts().stream().noneMatch(a -> a.type().equals(want.substring(3)) && asserted(a, facts));
        }
        String type = want.split(" ")[0];
        return facts.acts().stream().filter(a -> a.type().equals(type)).anyMatch(a -> {
            Matcher key = KEY.matcher(want);
            while (key.find()) {
                if (!has(a, key.group(1), key.group(2).trim(), facts)) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean conduct(Act act) {
        return !List.of("DESIGNATE", "LEGISLATE", "STATE_LAW", "ENFORCE", "TALK", "OBSERVE", "CAPABILITY", "POSSESS").contains(act.type());
    }

    private static boolean asserted(Act act, Facts facts) {
        return facts.assertions().stream().anyMatch(s -> s.act().equals(act.id()) && (s.modality() == Modality.FACT || s.modality() == Modality.POSSIBLE));
    }

    private static boolean has(Act a, String key, String value, Facts facts) {
        return switch (key) {
            case "actor" -> a.actor().contains(value);
            case "to" -> a.counterparty().contains(value);
            case "via" -> a.via().contains(value);
            case "from" -> a.origin().contains(value);
            case "dest" -> a.destination().contains(value);
            case "for" -> a.beneficiary().contains(value);
            case "item" -> facts.items().stream().anyMatch(i -> a.items().contains(i.id()) && i.name().equalsIgnoreCase(value));
            case "phase" -> a.phase().name().equals(value);
            case "directed" -> String.valueOf(a.directed()).equals(value);
            case "time" -> (a.time().earliest() + ".." + a.time().latest()).equals(value);
            case "status" -> facts.assertions().stream().anyMatch(s -> s.act().equals(a.id()) && s.status().name().equals(value));
            case "modality" -> facts.assertions().stream().anyMatch(s -> s.act().equals(a.id()) && s.modality().name().equals(value));
            case "source" -> facts.assertions().stream().anyMatch(s -> s.act().equals(a.id()) && s.source().name().equals(value));
            case "note" -> facts.circumstances().stream().anyMatch(c -> c.act().equals(a.id()) && c.kind().equals(value));
            default -> throw new IllegalArgumentException("the table asks for " + key.toUpperCase(Locale.ROOT));
        };
    }
}
