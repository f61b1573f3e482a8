// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.validation.Report;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

class HtmlReportTest {
    private static final QualityCheck CHECK = QualityCheck.standard();

    static Stream<String> pages() {
        return Stream.of(
                Written.of(ReportFormat.HTML, CHECK, Records.sound(1)),
                Written.of(ReportFormat.HTML, Written.TIMED, CHECK.withValidator(Written.SET), Written.FAULTY, "", "{"),
                Written.of(ReportFormat.HTML, CHECK.withMaxFindings(0).withCancellation(() -> true), Written.FAULTY),
                Written.of(ReportFormat.HTML, Written.HOSTILE));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_standsAlone(String page) {
        Document document = Xml.parse(page);

        assertThat(Xml.elements(document, "*"))
                .extracting(Element::getTagName)
                .doesNotContain("script", "link", "img", "iframe", "object", "form", "base");
        for (Element element : Xml.elements(document, "*")) {
            for (String name : attributes(element)) {
                assertThat(name).doesNotStartWith("on").isNotIn("src", "style", "srcset");
                if (name.equals("href")) {
                    assertThat(element.getAttribute(name)).startsWith("#");
                }
            }
        }
        assertThat(Xml.elements(document, "style")).hasSize(1);
        assertThat(Xml.elements(document, "style").get(0).getTextContent()).doesNotContain("url(", "@import", "http");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_canBeFoundOnesWayIn_withoutSeeingIt(String page) {
        Document document = Xml.parse(page);

        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(Xml.elements(document, "title").get(0).getTextContent()).startsWith("Quality report: ");
        for (String landmark : List.of("header", "nav", "main", "footer", "h1")) {
            assertThat(Xml.elements(document, landmark)).hasSize(1);
        }
        assertThat(Xml.elements(document, "a").get(0).getAttribute("href")).isEqualTo("#main");
        assertThat(headings(document))
                .startsWith(1, 2)
                .doesNotContain(4, 5, 6)
                .filteredOn(level -> level == 1)
                .hasSize(1);
        for (Element table : Xml.elements(document, "table")) {
            assertThat(Xml.elements(table, "caption")).hasSize(1);
            assertThat(Xml.elements(table, "th")).isNotEmpty().allMatch(cell -> cell.hasAttribute("scope"));
            assertThat(((Element) table.getParentNode()).getAttribute("role")).isEqualTo("region");
            assertThat(((Element) table.getParentNode()).getAttribute("aria-label"))
                    .isNotEmpty();
        }
        assertThat(text(document, "header")).contains(Report.HEADING);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_leadSomewhere(String page) {
        Document document = Xml.parse(page);
        List<String> ids = new ArrayList<>();
        Xml.elements(document, "*").stream()
                .filter(element -> element.hasAttribute("id"))
                .forEach(element -> ids.add(element.getAttribute("id")));
        Set<String> known = new HashSet<>(ids);

        assertThat(ids).doesNotHaveDuplicates();
        for (Element link : Xml.elements(document, "a")) {
            assertThat(known).contains(link.getAttribute("href").substring(1));
        }
        for (Element section : Xml.elements(document, "section")) {
            assertThat(known).contains(section.getAttribute("aria-labelledby"));
        }
    }

    @Test
    void page_saysTotalsRulesFindingsSettingsAndWhatWasNotTried() {
        Document document = Xml.parse(
                Written.of(ReportFormat.HTML, Written.TIMED, CHECK.withValidator(Written.SET), Written.FAULTY, ""));

        assertThat(rows(document, "Files"))
                .containsExactly(
                        "a.ndjson|4|2|1|3|0|1|to its end",
                        "b.ndjson|0|0|0|1|0|0|to its end",
                        "All 2 files|4|2|1|4|0|1|to its end");
        assertThat(rows(document, "Rules that do not hold everywhere, by number of findings"))
                .anyMatch(row -> row.startsWith("record.version.min|\u25A0 error|") && row.endsWith("|1|1|example:r1"))
                .anyMatch(row -> row.startsWith("file.empty|"));
        assertThat(rows(document, "Findings by record"))
                .contains(
                        "a.ndjson: record 2, example:r1",
                        "line 2, column 45|\u25A0 error|record.version.min|/version|expected a number from 1 up, found 0",
                        "b.ndjson: the file");
        assertThat(rows(document, "Rules that were set otherwise than the profile has them"))
                .containsExactly(
                        "file.record.repeated|\u25CB info|two exports overlap",
                        "file.title.equal|off|titles are <not> unique");
        assertThat(rows(document, "Rules that were not tried, or not on everything"))
                .contains("silenced: titles are <not> unique|1|file.title.equal");
        assertThat(text(document, "header")).contains("2026-01-15T10:20:30Z");
    }

    @Test
    void soundFile_isSaidToBeSound() {
        Document document = Xml.parse(Written.of(ReportFormat.HTML, CHECK, Records.sound(1)));

        assertThat(text(document, "main"))
                .contains("Nothing was found in 1 record.", "Every rule that was tried holds everywhere.", "None.");
    }

    @Test
    void findings_areTheFirstThousandOfEachSeverity_andThePageSaysSo() {
        Document document = Xml.parse(Written.of(
                ReportFormat.HTML,
                CHECK,
                Records.many(100).repeat(101) + Records.faulty(1).repeat(2)));

        assertThat(rows(document, "Findings by record"))
                .filteredOn(row -> row.contains("\u25A0 error"))
                .hasSize(1000);
        assertThat(rows(document, "Findings by record"))
                .filteredOn(row -> row.contains("\u25B2 warning"))
                .hasSize(1000);
        assertThat(text(document, "main")).contains("Of each severity these are the first 1,000 at most, of 11,0");
    }

    @Test
    void rules_areLinkedToTheirPage_ifThereIsOne() {
        ReportSettings settings = ReportSettings.standard().withRulesPage(URI.create("https://rules.example/page"));

        Document document = Xml.parse(Written.of(ReportFormat.HTML, settings, CHECK, Written.FAULTY));

        assertThat(Xml.elements(document, "a"))
                .extracting(link -> link.getAttribute("href"))
                .contains("https://rules.example/page#record.version.min", "#rule-record.version.min");
    }

    @Property(tries = 100)
    void anyText_staysAText(@ForAll String text) {
        Document document = Xml.parse(Written.of(ReportFormat.HTML, text));

        assertThat(rows(document, "Findings by record")).hasSize(2);
        assertThat(Xml.elements(document, "title").get(0).getTextContent())
                .isEqualTo("Quality report: " + Words.printable(text));
    }

    private static List<Integer> headings(Document document) {
        return Xml.elements(document, "*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> Integer.parseInt(name.substring(1)))
                .toList();
    }

    /** The rows of the body of a table, cells with bars between. */
    private static List<String> rows(Document document, String caption) {
        Element table = Xml.elements(document, "table").stream()
                .filter(it ->
                        Xml.elements(it, "caption").get(0).getTextContent().equals(caption))
                .findFirst()
                .orElseThrow();
        List<String> rows = new ArrayList<>();
        for (Element body : Xml.elements(table, "tbody")) {
            for (Element row : Xml.elements(body, "tr")) {
                rows.add(String.join(
                        "|",
                        Xml.elements(row, "*").stream()
                                .filter(cell -> cell.getTagName().matches("t[hd]"))
                                .map(Element::getTextContent)
                                .toList()));
            }
        }
        return rows;
    }

    private static String text(Document document, String name) {
        return Xml.elements(document, name).get(0).getTextContent();
    }

    private static List<String> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < attributes.getLength(); i++) {
            names.add(attributes.item(i).getNodeName());
        }
        return names;
    }
}
