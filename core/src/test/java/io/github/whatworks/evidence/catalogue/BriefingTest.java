// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.Withdrawal;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A briefing passes evidence on with all its cautions, and what is in its texts stays text. */
class BriefingTest {

    private static final String PLANTED = "<script>alert(1)</script> **bold** [x](javascript:alert(1)) \"q\" & 'a' `c`";

    private final EvidenceCitation golden =
            EvidenceCitation.parse(Cited.golden("citation-1.0.json").getBytes(StandardCharsets.UTF_8));

    @Test
    void goldenBriefings_areWhatPeopleRead() {
        Briefing briefing = Briefing.builder("Should we offer support groups to parents in every locality?")
                .audience(Audience.ELECTED_MEMBERS)
                .date(LocalDate.of(2026, 11, 5))
                .decision("To fund a trial in two localities for a year.")
                .cite(golden)
                .notKnown("Whether fathers would come.")
                .notKnown("What it costs here.")
                .build();

        assertThat(briefing.asText()).isEqualTo(Cited.golden("briefing.txt"));
        assertThat(briefing.asMarkdown()).isEqualTo(Cited.golden("briefing.md"));
        assertThat(briefing.asHtml()).isEqualTo(Cited.golden("briefing.html"));
    }

    @Test
    void everyForm_saysWhatItIsNot_andShowsEachRatingWithWhatTravelsWithIt() {
        for (String form : forms(Briefing.builder("Which?").cite(golden).build())) {
            assertThat(form.replaceAll("\\s+", " ").replace("\\", ""))
                    .contains("It is not a recommendation, a ranking, or an assessment of any child or family")
                    .contains("strength of evidence 0 of 3, very low: treat as uncertain")
                    .contains("comparator not stated")
                    .contains("Few studies were from the United Kingdom. (the publisher)")
                    .contains("OGL-UK-3.0")
                    .contains("2 November 2026")
                    .contains("No decision is asked for")
                    .contains("That does not mean that everything is known.");
        }
    }

    @Test
    void noCitation_saysNothingAboutWhatHelps() {
        assertThat(forms(Briefing.builder("Which?").build()))
                .allSatisfy(form -> assertThat(form).contains("that says nothing about what helps"));
    }

    @Test
    void verified_standsBesideItsEvidence_onceEach() {
        Withdrawal withdrawal = Withdrawal.builder().safety(Safety.URGENT).build();
        EvidenceRecord record = Cited.record();
        EvidenceCitation citation = Cited.of(record);
        CitationStatus status = Cited.verifier(Cited.generation(
                        5,
                        new History(List.of(new History.Change(
                                History.What.GONE,
                                record.id(),
                                3,
                                "0".repeat(64),
                                "Title",
                                5,
                                Cited.NOW,
                                Optional.of(withdrawal))))))
                .verify(citation);

        Briefing briefing = Briefing.builder("Which?")
                .cite(citation)
                .verified(status)
                .verified(status)
                .build();

        assertThat(briefing.citations()).containsExactly(citation);
        assertThat(briefing.asText()).containsOnlyOnce("urgently, for the safety of children or families");
        assertThat(briefing.statuses()).containsExactly(status);
    }

    @Test
    void asHtml_plantedMarkup_staysText_andThePageIsWellFormedWithoutScript() {
        Document page = parsed(planted().asHtml());

        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("a").getLength()).isZero();
        assertThat(page.getElementsByTagName("h3").item(0).getTextContent()).isEqualTo(PLANTED);
        assertThat(page.getElementsByTagName("li").item(0).getTextContent()).isEqualTo(PLANTED);
        assertThat(page.getElementsByTagName("p").item(1).getTextContent()).isEqualTo(PLANTED);
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(parsed(Briefing.builder("Which?").cite(golden).build().asHtml())
                        .getElementsByTagName("a")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("https://evidence.example/parent-support");
    }

    @Test
    void asMarkdown_plantedMarkup_staysText() {
        String markdown = planted().asMarkdown();

        assertThat(markdown)
                .contains("\\<script\\>alert(1)\\</script\\> \\*\\*bold\\*\\* \\[x\\](javascript:alert(1))")
                .doesNotContainPattern("(?<!\\\\)<")
                .doesNotContainPattern("(?<!\\\\)\\[");
        assertThat(Briefing.builder("1. First\n\n# Not a heading\n- nor a list")
                        .decision("- no list")
                        .build()
                        .asMarkdown())
                .contains("\n1\\. First \\# Not a heading - nor a list\n")
                .contains("\n\\- no list\n");
    }

    @Test
    void audience_inItsOwnWords_isShownAsItIs() {
        assertThat(Briefing.builder("Which?")
                        .audience(new Audience("the youth council"))
                        .build()
                        .asText())
                .contains("For:           the youth council");
    }

    @Test
    void personalData_saysKindAndPlace_neverTheValue() {
        Briefing briefing = Briefing.builder("Is it right for the boy with NHS number 943 476 5919?")
                .decision("To visit HX1 1UJ.")
                .notKnown("Nothing of anybody.")
                .notKnown("Whether jo@example.org agrees.")
                .cite(golden)
                .build();

        assertThat(briefing.personalData())
                .extracting(PersonalDataNotice::part, PersonalDataNotice::kind)
                .containsExactly(
                        tuple("question", "nhs-number"), tuple("decision", "postcode"), tuple("notKnown/1", "email"));
        assertThat(briefing.personalData().toString() + briefing)
                .contains("characters from character")
                .doesNotContain("943", "5919", "HX1", "jo@", "boy");
        assertThat(Briefing.builder("Should we?").build().personalData()).isEmpty();
    }

    private static Briefing planted() {
        EvidenceRecord record = Records.titled("x")
                .title(PLANTED)
                .summary(PLANTED)
                .provenance(Provenance.builder()
                        .publisher(PLANTED)
                        .licence(PLANTED)
                        .sources(Source.builder().url("javascript:alert(1)").build())
                        .build())
                .build();
        return Briefing.builder(PLANTED)
                .audience(new Audience(PLANTED))
                .decision(PLANTED)
                .notKnown(PLANTED)
                .cite(Cited.of(record))
                .build();
    }

    private static List<String> forms(Briefing briefing) {
        return List.of(briefing.asText(), briefing.asMarkdown(), briefing.asHtml());
    }

    private static Document parsed(String html) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException | IOException notWellFormed) {
            throw new AssertionError(notWellFormed);
        }
    }
}
