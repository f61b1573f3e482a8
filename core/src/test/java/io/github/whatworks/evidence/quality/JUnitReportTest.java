// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Every suite fits the schema of Surefire's reports, and says of each rule what became of it. */
class JUnitReportTest {
    private static final Schema SCHEMA = schema();

    private final QualityCheck check = QualityCheck.standard();

    private static Schema schema() {
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(Path.of("src/test/resources/quality/surefire-test-report.xsd")
                            .toFile());
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void schema_refusesWhatIsNoSuite() {
        assertThatThrownBy(() -> suites("<testsuites><testsuite name=\"x\"/></testsuites>"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void file_isASuite_andARuleATest() {
        List<Element> suites = suites(
                Written.of(ReportFormat.JUNIT, Written.TIMED, check.withValidator(Written.SET), Written.FAULTY, ""));

        assertThat(suites).extracting(suite -> suite.getAttribute("name")).containsExactly("a.ndjson", "b.ndjson");
        Element suite = suites.get(0);
        assertThat(Xml.elements(suite, "testcase")).hasSize(Rules.all().size());
        assertThat(suite.getAttribute("tests"))
                .isEqualTo(Integer.toString(Rules.all().size()));
        for (String[] pair : new String[][] {{"failures", "failure"}, {"errors", "error"}, {"skipped", "skipped"}}) {
            assertThat(suite.getAttribute(pair[0]))
                    .isEqualTo(Integer.toString(Xml.elements(suite, pair[1]).size()));
        }
        Element failed = only(test(suite, "record.version.min"), "failure");
        assertThat(failed.getAttribute("type")).isEqualTo("error");
        assertThat(failed.getTextContent())
                .isEqualTo("\nline 2, column 45, /version: expected a number from 1 up, found 0\n");
        assertThat(only(test(suite, "file.title.equal"), "skipped").getAttribute("message"))
                .isEqualTo("silenced: titles are <not> unique");
        assertThat(test(suite, "file.unreadable").hasChildNodes()).isFalse();
    }

    @Test
    void properties_sayWhatTheFileWasHeldTo() {
        Element suite = suites(
                        Written.of(ReportFormat.JUNIT, Written.TIMED, check.withValidator(Written.SET), Written.FAULTY))
                .get(0);

        assertThat(Xml.elements(suite, "property"))
                .extracting(property -> property.getAttribute("name") + ": " + property.getAttribute("value"))
                .containsExactly(
                        "heading: " + Report.HEADING,
                        "made: 2026-01-15T10:20:30Z",
                        "profile: exchange",
                        "set: file.record.repeated=info:two exports overlap",
                        "set: file.title.equal=off:titles are <not> unique",
                        "records: 4",
                        "clean: 2",
                        "findings.error: 3",
                        "findings.warning: 0",
                        "findings.info: 1",
                        "unlisted: 0",
                        "ending: complete");
    }

    @Test
    void findingsBelowTheBar_areOutput_andThoseThatReachItFailures() {
        String twice = Records.lines(Records.sound(1), Records.sound(1));

        Element below = suites(Written.of(ReportFormat.JUNIT, check, twice)).get(0);
        Element reached = suites(Written.of(
                        ReportFormat.JUNIT, ReportSettings.standard().withBar(Severity.WARNING), check, twice))
                .get(0);

        assertThat(only(test(below, "file.record.repeated"), "system-out").getTextContent())
                .startsWith("warning: ")
                .endsWith("line 2, column 1: expected each record once, found the text of the record on line 1\n");
        assertThat(below.getAttribute("failures")).isEqualTo("0");
        assertThat(only(test(reached, "file.record.repeated"), "failure").getAttribute("type"))
                .isEqualTo("warning");
    }

    @Test
    void ruleThatBrokeDown_isAnError_andHostileTextsStayTexts() {
        Element suite = suites(Written.of(ReportFormat.JUNIT, Written.HOSTILE)).get(0);

        assertThat(only(test(suite, "record.version.min"), "error").getAttribute("message"))
                .startsWith("broke down: =cmd|' /C calc'!A0</script><b>&");
        assertThat(suite.getAttribute("name")).startsWith("=cmd").contains("</script><b>&\"',;");
    }

    @Property(tries = 100)
    void anyText_fitsTheSchema(@ForAll String text) {
        assertThat(suites(Written.of(ReportFormat.JUNIT, text))).hasSize(1);
    }

    @Test
    void places_areTheFirstHundred_andTheRestIsCounted() {
        Element suite = suites(Written.of(ReportFormat.JUNIT, check, Records.many(1200)))
                .get(0);

        List<String> places = only(test(suite, "record.version.min"), "failure")
                .getTextContent()
                .strip()
                .lines()
                .toList();
        assertThat(places).hasSize(101).last().isEqualTo("and 20 more");
    }

    private static Element test(Element suite, String rule) {
        return Xml.elements(suite, "testcase").stream()
                .filter(test -> test.getAttribute("name").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Element only(Element parent, String name) {
        List<Element> all = Xml.elements(parent, name);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    /** The suites of the report, each of which fits. */
    private static List<Element> suites(String report) {
        Document document = Xml.parse(report);
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("testsuites");
        List<Element> suites = Xml.elements(document, "testsuite");
        for (Element suite : suites) {
            try {
                Validator validator = SCHEMA.newValidator();
                validator.setErrorHandler(new Xml.Strict());
                validator.validate(new DOMSource(suite));
            } catch (SAXException misfit) {
                throw new AssertionError(misfit.getMessage(), misfit);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return suites;
    }
}
