// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.testkit.EvidenceArbitraries;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Every form of every card, whatever stands in the record. */
class CardFormsTest {

    private static final String HOSTILE =
            "<script>alert('x')</script> \" ' & \u0007\u001B[2J\u202E</p> <b> [l](http://x) ![i](y) *s* `c` www.x.example @a | #";
    private static final JsonText JSON = JsonText.standard();

    @Property(tries = 300)
    void everyRating_travelsWithWhatBelongsToIt(@ForAll("records") EvidenceRecord record) {
        for (Part part : Gallery.card(record).parts()) {
            List<String> names = part.lines().stream().map(Line::name).toList();
            if (names.contains("rating")) {
                assertThat(names).contains("scale", "known", "date", "source", "comparator");
            }
            if (names.contains("result")) {
                assertThat(names).contains("source", "comparator");
            }
        }
    }

    @Property(tries = 150)
    void html_ofAnyRecord_isWellFormedAndHoldsNoMarkupOfTheRecord(@ForAll("hostile") EvidenceRecord record)
            throws Exception {
        String html = Gallery.card(record).asHtml();
        Element article = parsed(html);

        assertThat(html).doesNotContain("<script", "<b>", "style=", " id=", "\u0007", "\u001B", "\u202E");
        assertThat(elements(article))
                .isSubsetOf("article", "h3", "h4", "section", "dl", "dt", "dd", "ul", "li", "p", "a");
    }

    @Property(tries = 150)
    void json_ofAnyRecord_survivesWritingAndReading(@ForAll("hostile") EvidenceRecord record) {
        JsonValue json = Gallery.card(record).asJson();

        assertThat(JSON.parse(JSON.compact(json))).isEqualTo(json);
    }

    @Property(tries = 150)
    void hooksCard_ofAnyRecord_isShortAndOnlyInforms(@ForAll("hostile") EvidenceRecord record) {
        JsonValue card = Gallery.card(record).asCdsHooksCard();

        assertThat(JSON.parse(JSON.compact(card))).isEqualTo(card);
        assertThat(text(card, "summary")).isNotEmpty().hasSizeLessThan(140);
        assertThat(text(card, "indicator")).isEqualTo("info");
        assertThat(((JsonValue.Obj) card).members()).doesNotContainKeys("suggestions", "uuid");
        assertThat(text(card, "detail").lines())
                .allMatch(line -> line.isEmpty() || line.startsWith("**") || line.startsWith("- "));
        assertThat(unescaped(text(card, "detail"))).doesNotContain("<", ">", "`", "|", "@", "![");
    }

    @Property(tries = 150)
    void text_ofAnyRecord_hasNoControlCharacters(@ForAll("hostile") EvidenceRecord record) {
        assertThat(Gallery.card(record).asText().codePoints())
                .allMatch(c -> c == '\n' || Character.getType(c) != Character.CONTROL)
                .noneMatch(c -> c >= 0x202A && c <= 0x202E);
    }

    @Property(tries = 60)
    void completeRecords_haveEveryForm(@ForAll("complete") EvidenceRecord record) throws Exception {
        EvidenceCard card = Gallery.card(record);

        assertThat(card.asText()).isNotEmpty();
        parsed(card.asHtml());
        assertThat(JSON.parse(JSON.compact(card.asJson()))).isEqualTo(card.asJson());
        parsed(Gallery.sideBySide(record, record).asHtml());
    }

    @Test
    void html_linksOnlyToTheWeb() {
        EvidenceCard unsafe = Gallery.card(Gallery.records().get("made:unknown"));
        EvidenceCard web = Gallery.card(Gallery.records().get("guidebook:blues-programme"));

        assertThat(unsafe.asHtml()).contains("javascript:alert(1)").doesNotContain("href");
        assertThat(unsafe.links()).isEmpty();
        assertThat(web.asHtml())
                .contains(
                        "<a href=\"https://guidebook.eif.org.uk/programme/blues-programme\" rel=\"noopener noreferrer\">");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EvidenceCard.Link("x", "https://user@evidence.example/"));
    }

    @Test
    void html_headingsStandWhereTheHostWants() {
        EvidenceCard card = Gallery.card(Records.titled("Stub").build());

        assertThat(card.asHtml()).contains("<h3>Stub</h3>", "<h4>What is not known</h4>");
        assertThat(card.asHtml(2)).contains("<h2>Stub</h2>", "<h3>What is not known</h3>");
        assertThatIllegalArgumentException().isThrownBy(() -> card.asHtml(6));
    }

    @Test
    void json_hasTheMembersThatAreDocumented() {
        JsonValue json =
                Gallery.card(Gallery.records().get("made:withdrawn-urgent")).asJson();

        assertThat(((JsonValue.Obj) json).members())
                .containsOnlyKeys(
                        "card",
                        "wordingVersion",
                        "recordId",
                        "recordVersion",
                        "title",
                        "standing",
                        "publisher",
                        "parts",
                        "links");
        assertThat(text(json, "wordingVersion")).isEqualTo(Wording.bundled().version());
        assertThat(text(json, "standing")).isEqualTo("Withdrawn for the safety of children or families");
    }

    @Test
    void hooksCard_saysInItsSummaryThatARecordIsWithdrawn() {
        EvidenceRecord withdrawn = Gallery.records().get("made:withdrawn-urgent").toBuilder()
                .title("Holding Time ".repeat(30))
                .build();

        assertThat(text(Gallery.card(withdrawn).asCdsHooksCard(), "summary"))
                .startsWith("Withdrawn for the safety of children or families: Holding Time")
                .endsWith("…")
                .hasSizeLessThan(140);
    }

    @Test
    void markdown_textOfARecord_isText() {
        assertThat(CardMarkdown.escaped("*a* [b](c) <d> www.e.example mailto:f@g.example | h"))
                .isEqualTo("\\*a\\* \\[b\\](c) \\<d\\> www\\.e.example mailto\\:f\\@g.example \\| h");
        EvidenceCard list = Gallery.card(
                Records.titled("List").summary("1. first\n# second\n- third").build());

        assertThat(text(list.asCdsHooksCard(), "detail")).contains("- 1\\. first \\# second - third\n");
    }

    @Provide
    Arbitrary<EvidenceRecord> records() {
        return EvidenceArbitraries.records();
    }

    @Provide
    Arbitrary<EvidenceRecord> complete() {
        return EvidenceArbitraries.completeRecords();
    }

    @Provide
    Arbitrary<EvidenceRecord> hostile() {
        return EvidenceArbitraries.records().map(record -> Planted.texts(record, text -> HOSTILE + text));
    }

    private static String text(JsonValue object, String member) {
        return ((JsonValue.Text) ((JsonValue.Obj) object).members().get(member)).value();
    }

    /** What is left of Markdown without what is escaped. */
    private static String unescaped(String markdown) {
        return markdown.replaceAll("\\\\[\\p{Punct}]", "");
    }

    private static List<String> elements(Element article) {
        NodeList all = article.getElementsByTagName("*");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> all.item(i).getNodeName())
                .distinct()
                .toList();
    }

    private static Element parsed(String html) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        return document.getDocumentElement();
    }
}
