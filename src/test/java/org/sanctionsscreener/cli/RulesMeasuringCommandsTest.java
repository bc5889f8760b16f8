package org.sanctionsscreener.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanctionsscreener.pack.Pack;
import org.sanctionsscreener.rulecheck.SmallPack;
import org.w3c.dom.Element;

/** {@code rules coverage} and {@code rules mutate} as programs and build servers use them: one card, two fixtures. */
class RulesMeasuringCommandsTest {
    private static final String CARD = SmallPack.CARD.replace("TEST", "OWN").replace("Test, para", "Own, para");

    @TempDir Path dir;
    private String rules;

    @BeforeEach
    void pack() throws IOException {
        Path home = Files.createDirectories(dir.resolve("rules"));
        Pack shipped = Pack.embedded();
        for (String file : shipped.list("common/", "")) {
            if (!file.contains("/us-") && !file.contains("/un-")) {
                Files.createDirectories(home.resolve(file).getParent());
                Files.writeString(home.resolve(file), shipped.text(file));
            }
        }
        Files.writeString(home.resolve("pack.yaml"), "name: own\nversion: 1\n");
        Files.createDirectories(home.resolve("un"));
        Files.writeString(home.resolve("un/own.yaml"), CARD);
        fixtures("flagged: [OWN-1]");
        rules = home.toString();
    }

    private void fixtures(String expected) throws IOException {
        Path folder = Files.createDirectories(dir.resolve("fixtures"));
        Files.writeString(folder.resolve("pack.yaml"), "name: f\nversion: 1\n");
        Files.writeString(folder.resolve("own.yaml"), "fixtures:\n  - name: first day\n    facts:\n      parties: [SY, KP]\n      items: [{id: i, families: [MISSILE]}]\n"
                + "      act: {type: SUPPLY, actor: state:SY, counterparty: state:KP, items: i, on: 2010-06-01}\n    expect: {" + expected + "}\n");
    }

    private Cli run(String command, String... more) {
        return Cli.run(java.util.stream.Stream.concat(java.util.stream.Stream.of("rules", command, "--rules", rules, "--only", "OWN-1"), java.util.stream.Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void survivorsAreWarningsAndALowScoreIsAnError() {
        Cli fine = run("mutate");
        assertEquals(0, fine.exit(), fine.toString());
        assertTrue(fine.out().startsWith("un/own.yaml:12:"), fine.out());
        assertTrue(fine.out().contains(": warning: OWN-1: to 2015-06-30 became 2015-07-01 [shift-to]\n    wanted: an act on 2015-07-01\n"), fine.out());
        assertTrue(fine.out().contains("considered: {OWN-1: OUTSIDE_TEMPORAL_SCOPE}"), fine.out());
        assertEquals(5, run("mutate", "--fail-level", "warning").exit());
        Cli low = run("mutate", "--min-score", "100");
        assertEquals(5, low.exit());
        assertTrue(low.out().contains("[mutation-score]"), low.out());
        assertEquals(6, Cli.run("rules", "mutate", "--rules", rules, "--only", "no-such").exit());
        assertEquals(2, run("mutate", "--format", "html").exit());
    }

    @Test
    void theBaselineKnowsSurvivorsAndGapsAndRefusesStaleLines() throws IOException {
        for (String command : List.of("mutate", "coverage")) {
            Path known = dir.resolve(command + ".txt");
            assertEquals(0, run(command, "--write-baseline", known.toString()).exit());
            assertTrue(Files.readString(known).lines().count() > 3, command);
            assertEquals(0, run(command, "--baseline", known.toString(), "--fail-level", "warning").exit(), command);
            Files.writeString(known, "shift-to un/own.yaml: gone\nday-untried un/own.yaml: gone\n", java.nio.file.StandardOpenOption.APPEND);
            Cli stale = run(command, "--baseline", known.toString());
            assertEquals(5, stale.exit(), stale.toString());
            assertTrue(stale.out().contains("[stale-baseline]"), stale.out());
        }
    }

    @Test
    void sarifKeepsToItsSchemaAndJunitAddsUp() throws Exception {
        for (String command : List.of("mutate", "coverage")) {
            Path out = dir.resolve("out");
            assertEquals(0, run(command, "--format", "sarif", "-o", out.toString()).exit());
            JsonNode sarif = new ObjectMapper().readTree(out.toFile());
            try (InputStream schema = getClass().getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json")) {
                assertEquals(0, JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema).validate(sarif).size(), command);
            }
            JsonNode first = sarif.at("/runs/0/results/0");
            assertTrue(first.at("/locations/0/physicalLocation/region/startColumn").asInt() > 0, first.toString());
            assertTrue(first.at("/partialFingerprints").size() == 1 && !first.at("/ruleId").asText().isEmpty(), first.toString());
            assertEquals(5, run(command, "--format", "junit", "-o", out.toString(), "--fail-level", "warning").exit());
            Element junit = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(out.toFile()).getDocumentElement();
            assertEquals(junit.getAttribute("failures"), String.valueOf(junit.getElementsByTagName("failure").getLength()));
            assertEquals(junit.getAttribute("tests"), String.valueOf(junit.getElementsByTagName("testcase").getLength()));
            assertTrue(run(command, "--format", "github").out().startsWith("::warning file="), command);
            assertTrue(new ObjectMapper().readTree(run(command, "--format", "json").out()).path("figures").size() > 3, command);
            assertTrue(run(command, "--list-checks").out().lines().count() > 5, command);
        }
        assertTrue(run("coverage", "--format", "html").out().startsWith("<!DOCTYPE html>"));
        assertTrue(run("coverage", "--min-days", "90").exit() == 5);
    }

    @Test
    void fixturesThatFailOrCannotBeReadAreNamedAndNothingIsMeasured() throws IOException {
        for (String wrong : List.of("notFlagged: [OWN-1]", "no-such-key: 1")) {
            fixtures(wrong);
            for (String command : List.of("mutate", "coverage")) {
                Cli failed = run(command);
                assertEquals(5, failed.exit(), failed.toString());
                assertTrue(failed.out().contains("own.yaml:"), failed.out());
                assertTrue(failed.out().contains("[expectation]") || failed.out().contains("[broken-fixture]"), failed.out());
            }
        }
    }
}
