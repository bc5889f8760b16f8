package org.sanctionsscreener.rulecheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class FormatsTest {
    private static String write(ReportFormat format) { return format.write(Samples.report(), Severity.ERROR); }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void isTheSameForTheSameProblemsInAnyOrder(ReportFormat format) {
        Report turned = new Report("rules validate", "checks", "0.1.0", List.of(Samples.GAP, Samples.BROAD),
                IntStream.range(0, 5).mapToObj(i -> Samples.report().cases().get(4 - i)).toList());
        assertEquals(write(format), format.write(turned, Severity.ERROR));
        assertTrue(write(format).endsWith("\n"));
    }

    @Test
    void textPutsThePlaceFirstAndCounts() {
        assertEquals("""
                lexicon/items.yaml:3: warning: 'part' stands in 1 of 10 sentences [lexicon-broad]
                un/a file/x&y.yaml:12:7: error: 2 days, 100 % of "them": <lost>\u0001 [interval-gap]
                    write 'to: 2016-01-16'
                    expected   found
                    A          B
                un/b.yaml: error: nothing of it [interval-gap]
                5 checks: 1 passed, 2 failed, 1 error, 1 known not to pass yet
                """, write(ReportFormat.text));
    }

    @Test
    void sarifKeepsToItsSchema() throws IOException {
        JsonNode sarif = new ObjectMapper().readTree(write(ReportFormat.sarif));
        assertEquals(List.of(), sarifProblems(sarif));
        JsonNode result = sarif.at("/runs/0/results/1");
        assertEquals("interval-gap", result.at("/ruleId").asText());
        assertEquals("interval-gap", sarif.at("/runs/0/tool/driver/rules").get(result.at("/ruleIndex").asInt()).path("id").asText());
        assertEquals("un/a%20file/x&y.yaml", result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
        assertEquals(12, result.at("/locations/0/physicalLocation/region/startLine").asInt());
        assertEquals(7, result.at("/locations/0/physicalLocation/region/startColumn").asInt());
        assertTrue(sarif.at("/runs/0/results/2/locations/0/physicalLocation/region").isMissingNode());
        assertTrue(sarif.at("/runs/0/tool/driver/rules/0/help/markdown").asText().startsWith("# interval-gap"));
    }

    @Test
    void itsSchemaRefusesWhatIsNotSarif() throws IOException {
        JsonNode sarif = new ObjectMapper().readTree(write(ReportFormat.sarif).replace("\"ruleId\"", "\"ruleID\"").replace("\"startLine\" : 12", "\"startLine\" : 0"));
        assertEquals(4, sarifProblems(sarif).size());
    }

    @Test
    void fingerprintsStayWhenLinesMove() throws IOException {
        assertEquals(fingerprints(Samples.of(Samples.SOFT)), fingerprints(Samples.of(new Problem("lexicon-broad", Severity.WARNING, "lexicon/items.yaml", 90, 2, Samples.SOFT.message(), ""))));
        List<String> twice = fingerprints(Samples.of(Samples.SOFT, Samples.SOFT));
        assertNotEquals(twice.get(0), twice.get(1));
    }

    @Test
    void junitIsXmlWithCountsThatAddUp() throws Exception {
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(write(ReportFormat.junit)))).getDocumentElement();
        assertEquals("5", root.getAttribute("tests"));
        assertEquals("1", root.getAttribute("failures"));
        assertEquals("1", root.getAttribute("errors"));
        assertEquals("1", root.getAttribute("skipped"));
        NodeList suites = root.getElementsByTagName("testsuite");
        assertEquals(2, suites.getLength());
        Element failure = (Element) root.getElementsByTagName("failure").item(0);
        assertEquals("interval-gap", failure.getAttribute("type"));
        assertTrue(failure.getTextContent().contains("un/a file/x&y.yaml:12:7"), failure.getTextContent());
        assertEquals(1, root.getElementsByTagName("system-out").getLength(), "a warning does not fail, and is not lost");
        assertEquals(1, root.getElementsByTagName("error").getLength());
        assertEquals(1, root.getElementsByTagName("skipped").getLength());
    }

    @Test
    void junitFailsAtTheLevelOfTheRun() {
        assertTrue(ReportFormat.junit.write(Samples.report(), Severity.WARNING).contains("tests=\"5\" failures=\"2\""));
    }

    @Test
    void githubEscapesWhatItWouldReadItself() {
        assertTrue(write(ReportFormat.github).contains("::error file=un/a file/x&y.yaml,line=12,col=7,title=interval-gap::2 days, 100 %25 of \"them\": <lost>\u0001%0Awrite 'to: 2016-01-16'%0A"));
    }

    @Test
    void exitCodesTellFailedFromNothingDone() {
        assertEquals(5, Samples.of(Samples.HARD).exit(Severity.ERROR));
        assertEquals(0, Samples.of(Samples.SOFT).exit(Severity.ERROR));
        assertEquals(5, Samples.of(Samples.SOFT).exit(Severity.WARNING));
        assertEquals(0, Samples.of().exit(Severity.WARNING));
        assertEquals(6, new Report("rules test", "fixtures", "0.1.0", List.of(), List.of()).exit(Severity.ERROR));
    }

    private static List<String> fingerprints(Report report) throws IOException {
        return new ObjectMapper().readTree(ReportFormat.sarif.write(report, Severity.ERROR)).at("/runs/0/results").findValuesAsText("checkFileMessage/v1");
    }

    static List<String> sarifProblems(JsonNode sarif) throws IOException {
        try (InputStream schema = FormatsTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json")) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(schema)
                    .validate(sarif, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true)).stream().map(ValidationMessage::toString).sorted().toList();
        }
    }
}
