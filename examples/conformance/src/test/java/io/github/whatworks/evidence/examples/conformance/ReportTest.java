// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The three forms of a report. */
class ReportTest {
    private static final Path SCHEMA = Path.of("../../core/src/test/resources/quality/surefire-test-report.xsd");
    private static final String HOSTILE = "</failure><b>&\"']]>\u0000\u001b[31m\uffff\ud83e\udd8a";

    private static Result result(String id, Outcome outcome, String said, Optional<Skip> skip) {
        List<Exchange> exchanges =
                outcome == Outcome.FAILED ? List.of(new Exchange("GET /v1/x", "200\n" + HOSTILE)) : List.of();
        return new Result(id, Level.STATIC, "it holds", "/paths", outcome, said, skip, exchanges);
    }

    private static Report report(Result... results) {
        return new Report(
                URI.create("https://evidence.example"),
                Optional.of(Level.STATIC),
                Optional.empty(),
                List.of(results),
                List.of(),
                4,
                99);
    }

    private static final Report ALL = report(
            result("static.one.passed", Outcome.PASSED, "", Optional.empty()),
            result("static.one.failed", Outcome.FAILED, "expected this, found " + HOSTILE, Optional.empty()),
            result("static.one.skipped", Outcome.SKIPPED, "nothing to try", Optional.of(Skip.NOTHING_TO_TRY)),
            result("static.one.crashed", Outcome.CRASHED, "broke down", Optional.empty()));

    @Test
    void text_saysWhatFailed_andWhatWasNotTried() {
        assertThat(ReportForm.TEXT.write(report(
                        ALL.results().get(0),
                        result("static.a.b", Outcome.FAILED, "expected 1, found 2", Optional.empty()),
                        ALL.results().get(2))))
                .startsWith("""
                        checks how evidence is served, not whether the interventions in it work
                        https://evidence.example
                        claims static, reaches no level: 1 passed, 1 failed, 1 skipped, 0 crashed; 4 requests, 99 bytes

                        failed: static.a.b: it holds
                          expected 1, found 2
                          openapi.yaml /paths
                          > GET /v1/x
                          < 200
                        """)
                .contains("not tried, and so not known to be kept:\n  nothing to try:\n    static.one.skipped\n")
                .endsWith("\nIt does not conform.\n");
    }

    @Test
    void json_hasEveryCheck() {
        JsonValue json = JsonText.standard()
                .parse(ReportForm.JSON.write(report(ALL.results().get(2))));

        assertThat(json.member("conforms")).contains(JsonValue.of(false));
        JsonValue check =
                json.member("checks").flatMap(JsonValue::asValues).orElseThrow().get(0);
        assertThat(check.member("outcome")).contains(JsonValue.of("skipped"));
        assertThat(check.member("skip")).contains(JsonValue.of("nothing-to-try"));
        assertThat(check.member("standsOn")).contains(JsonValue.of("openapi.yaml#/paths"));
        assertThat(check.member("said")).contains(JsonValue.of("nothing to try"));
    }

    @Test
    void junit_fitsTheSchemaOfBuildServers_whateverAServerSent() throws Exception {
        String xml = ReportForm.JUNIT.write(ALL);

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList suites = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getElementsByTagName("testsuite");
        for (int i = 0; i < suites.getLength(); i++) {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(SCHEMA.toFile())
                    .newValidator()
                    .validate(new DOMSource(suites.item(i)));
        }
        Element suite = (Element) suites.item(0);
        assertThat(suites.getLength()).isEqualTo(3);
        assertThat(List.of(
                        suite.getAttribute("tests"),
                        suite.getAttribute("failures"),
                        suite.getAttribute("errors"),
                        suite.getAttribute("skipped")))
                .containsExactly("4", "1", "1", "1");
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .contains("GET /v1/x", "</failure><b>&");
    }

    @Test
    void whatFollowsFromTheOutcomes() {
        Result passed = ALL.results().get(0);
        Report kept = new Report(
                URI.create("http://x"),
                Optional.of(Level.STATIC),
                Optional.of(Level.STATIC),
                List.of(passed),
                List.of(),
                1,
                1);

        assertThat(kept.conforms()).isTrue();
        assertThat(ALL.conforms()).isFalse();
        assertThat(ALL.isWhole()).isFalse();
        assertThat(report(passed, ALL.results().get(2)).isWhole()).isTrue();
        assertThat(report(passed, result("static.a.b", Outcome.SKIPPED, "", Optional.of(Skip.LIMIT)))
                        .isWhole())
                .isFalse();
    }

    @Test
    void faultOfTheKitItself_isSaid_andNeverCountsAsPassed() throws IOException {
        Check broken = new Check("static.a.b", Level.STATIC, Check.ALWAYS, "it holds", "/paths", probe -> {
            throw new IllegalStateException("of its own");
        });
        try (Door door = Door.open(new Centre(new Model()))) {
            Report report = Conformance.run(door.address(), ConformanceTest.QUICK, List.of(broken));

            assertThat(report.results().get(0).outcome()).isEqualTo(Outcome.CRASHED);
            assertThat(report.results().get(0).said()).contains("of its own");
            assertThat(report.conforms()).isFalse();
            assertThat(report.isWhole()).isFalse();
        }
    }

    @Test
    void centreThatPublishesMeanwhile_isNoticed() throws IOException {
        Centre centre = new Centre(new Model());
        AtomicInteger reads = new AtomicInteger();
        Fault republished = Fault.wire(
                "any",
                asked -> asked.is(Facts.SNAPSHOT) && reads.incrementAndGet() > 1,
                served -> served.replacing("\"generation\":7", "\"generation\":8"));
        try (Door door = Door.open(asked -> republished.wire().apply(asked, centre.apply(asked)))) {
            List<Check> one = Checks.all().stream()
                    .filter(it -> it.id().equals("static.manifest.members"))
                    .toList();

            Report report = Conformance.run(door.address(), ConformanceTest.QUICK, one);

            assertThat(report.notices()).singleElement().asString().startsWith("the Centre published while");
            assertThat(ReportForm.TEXT.write(report)).contains(report.notices().get(0));
        }
    }
}
