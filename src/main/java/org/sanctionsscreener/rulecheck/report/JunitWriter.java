package org.sanctionsscreener.rulecheck.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** JUnit XML: a suite for each group, a test case for each case. Without times, so that the same pack gives the same bytes. */
final class JunitWriter {
    private JunitWriter() { }

    static String write(Report report, Severity failLevel) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            attribute(xml, "name", "screener " + report.command());
            counts(xml, report.cases(), failLevel);
            Map<String, List<Case>> suites = report.cases().stream().collect(Collectors.groupingBy(Case::group, TreeMap::new, Collectors.toList()));
            for (Map.Entry<String, List<Case>> suite : suites.entrySet()) {
                xml.writeCharacters("\n  ");
                xml.writeStartElement("testsuite");
                attribute(xml, "name", suite.getKey());
                counts(xml, suite.getValue(), failLevel);
                for (Case one : suite.getValue()) {
                    testcase(xml, one, failLevel);
                }
                xml.writeCharacters("\n  ");
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void testcase(XMLStreamWriter xml, Case one, Severity failLevel) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute(xml, "classname", one.group());
        attribute(xml, "name", one.name());
        attribute(xml, "time", "0");
        String words = one.problems().stream().map(JunitWriter::words).collect(Collectors.joining("\n"));
        if (one.status() == Case.Status.SKIPPED) {
            xml.writeCharacters("\n      ");
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", one.problems().stream().map(Problem::message).collect(Collectors.joining("; ")));
            xml.writeCharacters("\n    ");
        } else if (!one.problems().isEmpty() || Report.fails(one, failLevel)) {
            xml.writeCharacters("\n      ");
            String element = !Report.fails(one, failLevel) ? "system-out" : one.status() == Case.Status.ERROR ? "error" : "failure";
            xml.writeStartElement(element);
            if (!element.equals("system-out")) {
                attribute(xml, "message", one.problems().isEmpty() ? one.name() : one.problems().get(0).message());
                attribute(xml, "type", one.problems().isEmpty() ? one.name() : one.problems().get(0).check());
            }
            xml.writeCharacters(allowed(words));
            xml.writeEndElement();
            xml.writeCharacters("\n    ");
        }
        xml.writeEndElement();
    }

    private static String words(Problem p) {
        return p.place() + ": " + p.severity().word() + ": " + p.message() + (p.help().isEmpty() ? "" : "\n    " + p.help())
                + (p.detail().isEmpty() ? "" : "\n" + p.detail().strip().indent(4).stripTrailing());
    }

    private static void counts(XMLStreamWriter xml, List<Case> cases, Severity failLevel) throws XMLStreamException {
        attribute(xml, "tests", String.valueOf(cases.size()));
        attribute(xml, "failures", String.valueOf(cases.stream().filter(c -> c.status() == Case.Status.FAIL && Report.fails(c, failLevel)).count()));
        attribute(xml, "errors", String.valueOf(cases.stream().filter(c -> c.status() == Case.Status.ERROR && Report.fails(c, failLevel)).count()));
        attribute(xml, "skipped", String.valueOf(cases.stream().filter(c -> c.status() == Case.Status.SKIPPED).count()));
        attribute(xml, "time", "0");
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, allowed(value));
    }

    /** XML has no place for control characters. */
    private static String allowed(String words) { return words.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD"); }
}
