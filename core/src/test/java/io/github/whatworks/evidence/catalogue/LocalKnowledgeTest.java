// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.whatworks.evidence.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a council knows itself is read line by line, is never "no" for want of a line, and goes nowhere. */
class LocalKnowledgeTest {

    private static final String OFFERS = "record,commissioned,as of,source role,contact role,note\n";
    private static final String NOTES = "record,tried,adapted,outcome,as of,ask role\n";

    @TempDir
    Path folder;

    @Test
    void forRecord_saysWhatTheFilesSay() throws IOException {
        offers(OFFERS
                + "test:one,yes,2026-03-31,commissioning manager,family hubs lead,\"two localities, evenings\"\n"
                + "test:two,no,31/1/2026,,,\n"
                + "test:three,Not known,,,,\n");
        notes(NOTES + "test:one,two groups in one locality,online,we tried this and stopped,2024,parenting lead\n");

        LocalKnowledge local = LocalKnowledge.open(folder);

        assertThat(local.findings()).isEmpty();
        LocalAnswer one = local.forRecord("test:one");
        assertThat(one.commissioned()).isEqualTo(Commissioned.YES);
        assertThat(one.offers().get(0).asOf()).contains(PartialDate.of("2026-03-31"));
        assertThat(one.offers().get(0).contactRole()).contains("family hubs lead");
        assertThat(one.notes().get(0).outcome()).contains("we tried this and stopped");
        assertThat(one.asText().replaceAll("\\s+", " "))
                .isEqualTo("What this council knows itself (from its own files; not part of the evidence): Here:"
                        + " commissioned here: yes, as of 31 March 2026, said by: commissioning manager; two"
                        + " localities, evenings; ask: family hubs lead Tried here: two groups in one locality, as of"
                        + " 2024; adapted: online; what came of it: we tried this and stopped; ask: parenting lead");
        assertThat(local.forRecord("test:two").commissioned()).isEqualTo(Commissioned.NO);
        assertThat(local.forRecord("test:two").asText()).contains("commissioned here: no, as of 31 January 2026");
        assertThat(local.forRecord("test:three").asText())
                .contains("commissioned here: not known, as of when is not stated");
    }

    @Test
    void forRecord_noLine_isNotKnown_andNeverNo() throws IOException {
        offers(OFFERS + "test:one,no,,,,\n");

        LocalAnswer other = LocalKnowledge.open(folder).forRecord("test:other");

        assertThat(other.commissioned()).isEqualTo(Commissioned.NOT_KNOWN);
        assertThat(other.asText()).contains("commissioned here: not known").doesNotContain(": no,", ": no ");
    }

    @Test
    void forRecord_linesThatDiffer_areAllShown_andNeitherIsTheAnswer() throws IOException {
        offers(OFFERS + "test:one,yes,2026,north,,\ntest:one,no,2026,south,,\n");

        LocalAnswer one = LocalKnowledge.open(folder).forRecord("test:one");

        assertThat(one.commissioned()).isEqualTo(Commissioned.NOT_KNOWN);
        assertThat(one.asText().replaceAll("\\s+", " "))
                .contains("not known (the council’s files say different things)")
                .contains("yes, as of 2026, said by: north")
                .contains("no, as of 2026, said by: south");
    }

    @Test
    void open_faults_costTheirOwnLineAlone() throws IOException {
        offers(OFFERS
                + "test:one,yes,,,,\n"
                + "test:two,perhaps,,,,\n"
                + "test:three,yes,31/02/2026,,,\n"
                + "No Id,yes,,,,\n"
                + "test:one,yes,,,,\n"
                + "test:four,yes,,,,,,too many\n"
                + ",,,,,\n"
                + "test:five,,,,,\n"
                + "test:six,yes,2026-02,,,\n");
        notes(NOTES + "test:one,,,,,\ntest:two,tried,,,,\n");

        LocalKnowledge local = LocalKnowledge.open(folder);

        assertThat(local.findings())
                .extracting(LocalFinding::sentence)
                .containsExactly(
                        "offers.csv, line 3, column commissioned: expected yes, no or not known, found \"perhaps\"",
                        "offers.csv, line 4, column as of: expected a date such as 2026, 2026-03, 2026-03-31 or"
                                + " 31/03/2026, found \"31/02/2026\"",
                        "offers.csv, line 5, column record: expected the id of a record, such as publisher:name, found"
                                + " \"No Id\"",
                        "offers.csv, line 6: expected a line of its own, found the same as in line 2",
                        "offers.csv, line 7: expected 6 cells, as in the first line, found 8 cells",
                        "offers.csv, line 9, column commissioned: expected yes, no or not known, found nothing",
                        "notes.csv, line 2, column tried: expected a text here, in \"adapted\" or in \"outcome\","
                                + " found nothing");
        assertThat(local.forRecord("test:one").offers()).hasSize(1);
        assertThat(local.forRecord("test:six").commissioned()).isEqualTo(Commissioned.YES);
        assertThat(local.forRecord("test:two").notes()).hasSize(1);
    }

    @Test
    void open_aQuoteThatIsNotClosed_costsItsOwnLineAlone() throws IOException {
        offers(OFFERS + "test:one,yes,,,,\"never closed\ntest:two,yes,,,,\ntest:three,no,,,,\"closed\"\n");

        LocalKnowledge local = LocalKnowledge.open(folder);

        assertThat(local.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(2));
        assertThat(local.forRecord("test:two").commissioned()).isEqualTo(Commissioned.YES);
        assertThat(local.forRecord("test:three").commissioned()).isEqualTo(Commissioned.NO);
    }

    @Test
    void open_asSpreadsheetsWriteIt_isRead() throws IOException {
        offers("\uFEFFRecord;Commissioned;As_Of;Note\r\n"
                + "test:one;YES;01/04/2026;\"two\r\nlines; and a \"\"quote\"\"\"\r\n"
                + "test:two;perhaps;;\r\n");

        LocalKnowledge local = LocalKnowledge.open(folder);

        assertThat(local.forRecord("test:one").offers().get(0).note()).contains("two\r\nlines; and a \"quote\"");
        assertThat(local.forRecord("test:one").offers().get(0).asOf()).contains(PartialDate.of("2026-04-01"));
        assertThat(local.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.line()).isEqualTo(4));
    }

    @Test
    void open_wrongHeaderEncodingOrFolder_isSaid() throws IOException {
        assertThat(sentences())
                .containsExactly("offers.csv: expected offers.csv or notes.csv in the folder, found neither");
        offers("id,commissioned\ntest:one,yes\n");
        assertThat(sentences())
                .containsExactly(
                        "offers.csv, line 1: expected the columns as of, commissioned, contact role, note, record,"
                                + " source role, found another name in column 1, which is not read",
                        "offers.csv, line 1: expected the names of the columns, found no column record; nothing of the"
                                + " file is read");
        offers("");
        assertThat(sentences()).singleElement().asString().contains("no column commissioned, record");
        Files.write(
                folder.resolve("offers.csv"),
                (OFFERS + "test:one,yes,,,,caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(sentences()).singleElement().asString().contains("UTF-8 (save the sheet as \"CSV UTF-8\")");
    }

    @Test
    void findings_repeatNoTextThatMaySaySomethingOfAPerson() throws IOException {
        offers(OFFERS + "A mother of three in the north of the town,yes,,,,\ntest:one,9434765919,,,,\n");

        assertThat(sentences())
                .hasSize(2)
                .noneMatch(sentence -> sentence.contains("mother") || sentence.contains("9434765919"));
    }

    @Test
    void notIn_namesIdsThatTheCopyDoesNotHold() throws IOException {
        offers(OFFERS + "test:one,yes,,,,\ntest:mispelt,yes,,,,\n");
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"));
        new SignedFiles(folder.resolve("published"))
                .publish(1, Records.titled("One").build())
                .offerTo(catalogue);

        assertThat(LocalKnowledge.open(folder).notIn(catalogue)).containsExactly("test:mispelt");
    }

    @Test
    void theCouncilsOwn_hasNoWireForm_andItsTextShowsNothing() throws IOException {
        offers(OFFERS + "test:planted,yes,,,,planted\n");
        notes(NOTES + "test:planted,planted,,,,\n");
        LocalKnowledge local = LocalKnowledge.open(folder);
        LocalAnswer answer = local.forRecord("test:planted");
        JsonMapper fields = JsonMapper.builder()
                .visibility(PropertyAccessor.ALL, Visibility.ANY)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .build();

        for (Object own :
                List.of(local, answer, answer.offers().get(0), answer.notes().get(0))) {
            assertThat(own.toString()).doesNotContain("planted", "YES");
            assertThat(fields.writeValueAsString(own)).isEqualTo("{}");
            assertThatThrownBy(() -> new JsonMapper().writeValueAsString(own))
                    .isInstanceOf(JsonProcessingException.class);
            assertThatThrownBy(() -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(own))
                    .isInstanceOf(NotSerializableException.class);
        }
    }

    @Test
    void cardsCitationsAndBriefings_haveNoPlaceForTheCouncilsOwn() {
        Stream<Class<?>> types = Stream.of(
                EvidenceCard.class, EvidenceCitation.class, CitedRecord.class, CitedLine.class, CitationOrigin.class);
        assertThat(types.flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getGenericType)
                        .map(Object::toString))
                .isNotEmpty()
                .noneMatch(type -> type.contains(".Local"));
        assertThat(Arrays.stream(BriefingBuilder.class.getDeclaredMethods())
                        .flatMap((Method method) -> Arrays.stream(method.getParameterTypes()))
                        .map(Class::getSimpleName))
                .isNotEmpty()
                .noneMatch(type -> type.startsWith("Local") && !type.equals("LocalDate"));
    }

    private List<String> sentences() {
        return LocalKnowledge.open(folder).findings().stream()
                .map(LocalFinding::sentence)
                .toList();
    }

    private void offers(String text) throws IOException {
        Files.writeString(folder.resolve("offers.csv"), text);
    }

    private void notes(String text) throws IOException {
        Files.writeString(folder.resolve("notes.csv"), text);
    }
}
