// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.json.JsonLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceCsvTest {
    private static final String HEAD = "record id,title,kind";

    private final EvidenceCsv csv = EvidenceCsv.standard();

    @Test
    void template_isReadWithoutAFinding_andWrittenAsItIs() {
        CsvResult result = read(EvidenceCsv.template());

        assertThat(result.findings()).isEmpty();
        assertThat(result.records()).hasSize(2);
        EvidenceRecord record = result.records().get(0);
        assertThat(record.outcomes()).hasSize(2);
        assertThat(record.outcomes().get(0).ratings()).hasSize(2);
        assertThat(record.outcomes().get(1).ratings()).isEmpty();
        assertThat(record.caveats()).hasSize(2);
        CsvSheet sheet = csv.write(result.records());
        assertThat(sheet.omissions()).isEmpty();
        assertThat(sheet.text().replace("\r\n", "\n"))
                .isEqualTo(EvidenceCsv.template().replace("\r\n", "\n"));
    }

    @Test
    void blankRowsAboveTheHeader_arePassedOver_andCounted() {
        CsvResult result = read("\n,,\n" + HEAD + ",age from\nexample:a,A,programme,five\n");

        assertThat(result.records()).extracting(EvidenceRecord::id).containsExactly("example:a");
        assertThat(result.findings())
                .containsExactly(new CsvFinding(4, "age from", "a number such as 0.5", "other text; it is not read"));
        assertThat(read("\n\nrecord id,title,remarks\n").findings())
                .extracting(CsvFinding::row)
                .containsExactly(3L, 3L);
    }

    @Test
    void template_hasAPairAsOneRating_andMixedAsTheWordPrinted() {
        Rating rating = read(EvidenceCsv.template())
                .records()
                .get(0)
                .outcomes()
                .get(0)
                .ratings()
                .get(0);

        assertThat(rating.values()).hasSize(2);
        assertThat(rating.values().get(0).printed()).contains("mixed");
        assertThat(rating.values().get(0).number()).isEmpty();
        assertThat(rating.values().get(1).number()).contains(Decimal.of("1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void read_separatorAndLineEnds_areFoundOut(String separator) {
        for (String end : List.of("\n", "\r\n", "\r")) {
            String sheet = String.join(end, HEAD + ",summary", "a:1,\"T,;\tu\",study,\"two\nlines \"\"quoted\"\"\"", "")
                    .replace("a:1,", "a:1" + separator)
                    .replace(",study,", separator + "study" + separator)
                    .replace(HEAD + ",summary", (HEAD + ",summary").replace(",", separator));

            CsvResult result = read(sheet);

            assertThat(result.findings()).isEmpty();
            assertThat(result.records()).hasSize(1);
            assertThat(result.records().get(0).title()).isEqualTo("T,;\tu");
            assertThat(result.records().get(0).summary()).contains("two\nlines \"quoted\"");
        }
    }

    @Test
    void read_byteOrderMarkAndLooselyWrittenHeader_areFine() throws IOException {
        String sheet = "\ufeff Record  ID ,TITLE,kind,Follow-Up,AGE_FROM\na:1,T,study\n";

        CsvResult result = csv.read(new ByteArrayInputStream(sheet.getBytes(UTF_8)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.records()).extracting(EvidenceRecord::id).containsExactly("a:1");
    }

    @Test
    void read_recordCells_mayStandOnOneRowOrOnAll_inAnyOrderOfRows() {
        CsvResult result = read(HEAD
                + ",publisher,outcome,code 1\n,,,,,\na:1,T,study,,O1,1\nb:2,U,study\na:1,,,P,O2,2\na:1,T,study,P,O1,3");

        assertThat(result.findings()).isEmpty();
        assertThat(result.records()).extracting(EvidenceRecord::id).containsExactly("a:1", "b:2");
        EvidenceRecord record = result.records().get(0);
        assertThat(record.provenance().orElseThrow().publisher()).contains("P");
        assertThat(record.outcomes()).extracting(it -> it.name().orElseThrow()).containsExactly("O1", "O2");
        assertThat(record.outcomes().get(0).ratings()).hasSize(2);
    }

    @Test
    void read_ratingWithoutAnOutcome_isOneOfTheRecord() {
        EvidenceRecord record =
                read(HEAD + ",scale,code 1\na:1,T,study,s,4+").records().get(0);

        assertThat(record.outcomes()).isEmpty();
        assertThat(record.ratings()).hasSize(1);
        assertThat(record.ratings().get(0).values().get(0).code()).contains("4+");
    }

    @Test
    void read_levelWhosePlusIsUnknown_hasTheCodesItMayBe() {
        EvidenceRecord record = read(HEAD + ",one of 1,known\na:1,T,study,2 | 2+,level-only")
                .records()
                .get(0);

        assertThat(record.ratings().get(0).values().get(0).oneOf()).containsExactly("2", "2+");
    }

    @Test
    void read_outcomeNumber_tellsOutcomesOfOneNameApart() {
        EvidenceRecord record = read(HEAD + ",outcome number,outcome,code 1\n"
                        + "a:1,T,study,1,O,1\na:1,T,study,2,O,2\na:1,T,study,1,,3")
                .records()
                .get(0);

        assertThat(record.outcomes()).hasSize(2);
        assertThat(record.outcomes().get(0).ratings())
                .extracting(rating -> rating.values().get(0).code().orElseThrow())
                .containsExactly("1", "3");
    }

    @Test
    void read_faults_areFindingsByRowAndColumn_andNotTheEnd() {
        assertThat(findings(HEAD + ",age from,as of\na:1,T,study,\"0,5\",05/10/2020\nb:1,T,study,1,2020-10"))
                .containsExactly(
                        "row 2, age from: expected a number such as 0.5, found other text; it is not read",
                        "row 2, as of: expected a date such as 2020, 2020-10 or 2020-10-05,"
                                + " found other text; it is kept as it stands");
        assertThat(findings(HEAD + ",version\na:1,T,study,1.0"))
                .containsExactly("row 2, version: expected a whole number such as 2, found other text; it is not read");
        assertThat(findings(HEAD + "\na:1,T\n,T,study\n\nb:1,T,study,more"))
                .containsExactly(
                        "row 3, record id: expected the id of a record, found none; the row is not read",
                        "row 5, column 4: expected no more cells than the header has, found another, which is not read",
                        "row 2, kind: expected a text, found none; the record is left out");
        assertThat(findings(HEAD + "\na:1,T,study\na:1,U,study"))
                .containsExactly("row 3, title: expected the same as in an earlier row, or nothing,"
                        + " found another text; it is not read");
        assertThat(findings(HEAD + "\na:1,\"T\"x,study"))
                .containsExactly("row 2, title: expected the end of the cell behind its closing quote,"
                        + " found more, which is taken along");
        assertThat(findings(HEAD + "\na:1,study,\"T"))
                .containsExactly("row 2, kind: expected a quote that closes the cell,"
                        + " found the end of the file, which ends it");
        assertThat(findings(HEAD + ",caveats,caveats said by\na:1,T,study,\"x\ny\nz\",\"p\nq\"\nb:1,T,study,,p"))
                .containsExactly(
                        "row 2, caveats said by: expected one line, or as many as caveats has (3),"
                                + " found 2; names are taken in order",
                        "row 3, caveats said by: expected nothing where caveats is empty, found text, which is not read");
    }

    @Test
    void read_headerFaults_areFindings() {
        assertThat(findings(HEAD + ",Our own column,title,\na:1,T,study,x,U"))
                .containsExactly(
                        "row 1, column 4: expected the name of a column of the template,"
                                + " found another; its cells are not read",
                        "row 1, column 5: expected each column once, found title again; its cells are not read");
        assertThat(findings("record id,kind\na:1,study"))
                .containsExactly(
                        "row 1, title: expected a header with this column, found none; nothing is read without it");
        assertThat(findings("")).hasSize(3);
    }

    @Test
    void read_otherEncodings_areAFindingThatSaysWhereAndWhatToDo() {
        assertThat(csv.read((HEAD + "\na:1,\"x\ny\",study\nb:1,caf\u00e9,study\n").getBytes(ISO_8859_1))
                        .findings())
                .extracting(CsvFinding::toString)
                .containsExactly("row 3, column 2: expected UTF-8 (save the sheet as \"CSV UTF-8\"),"
                        + " found a byte of another encoding; nothing is read");
        assertThat(csv.read("\ufeffrecord id".getBytes(UTF_16LE)).findings())
                .extracting(CsvFinding::found)
                .containsExactly("UTF-16; nothing is read");
        assertThat(csv.read(new byte[] {(byte) 0xC3}).findings()).hasSize(1);
    }

    @Test
    void read_findings_neverRepeatACell() {
        String sheet = HEAD + ",version,age from,as of,caveats said by,SECRET\n"
                + "a:1,T,study,SECRET,SECRET,SECRET,SECRET,SECRET,SECRET\na:1,SECRET,\"study\"SECRET";

        assertThat(findings(sheet)).hasSizeGreaterThan(5).noneMatch(finding -> finding.contains("SECRET"));
    }

    @Test
    void read_beyondALimit_saysWhich() {
        EvidenceCsv tight =
                csv.withLimits(JsonLimits.standard().withStringLength(20).withDocumentBytes(200));

        assertThat(tight.read((HEAD + "\na:1," + "x".repeat(21) + ",study").getBytes(UTF_8))
                        .findings())
                .extracting(CsvFinding::expected)
                .containsExactly("at most 20 characters", "a text");
        assertThat(tight.read(new byte[201]).findings())
                .extracting(CsvFinding::expected)
                .containsExactly("at most 200 bytes");
        assertThat(csv.read((HEAD + "\n" + "a:1,T,study\n".repeat(100_005)).getBytes(UTF_8))
                        .findings())
                .extracting(CsvFinding::expected)
                .containsExactly("at most 100000 rows");
    }

    @Test
    void read_moreFindingsThanAnybodyCouldWorkThrough_areCutWithAFindingThatSaysSo() {
        List<CsvFinding> findings =
                csv.read((HEAD + "\n" + ",x\n".repeat(50_000)).getBytes(UTF_8)).findings();

        assertThat(findings).hasSize(10_001);
        assertThat(findings.get(10_000))
                .hasToString("row 10002: expected at most 10000 findings, found more," + " which are not listed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+3", "-3", "@x", "\tx", "'=x", "''+x", "\r=x", "\uff1dx"})
    void write_cellThatASpreadsheetWouldRun_isGuarded_andReadBackUnchanged(String dangerous) {
        EvidenceRecord record = csv.read((HEAD + "\na:1,T,study").getBytes(UTF_8)).records().get(0).toBuilder()
                .summary(dangerous)
                .build();

        CsvSheet sheet = csv.write(List.of(record));

        assertThat(sheet.text()).contains("'" + dangerous);
        assertThat(sheet.omissions()).isEmpty();
        assertThat(csv.read(sheet.bytes()).records()).containsExactly(record);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x", "'", "x=1", "2+", "it's", "''"})
    void write_harmlessCell_isNotTouched(String harmless) {
        EvidenceRecord record = csv.read((HEAD + "\na:1,T,study").getBytes(UTF_8)).records().get(0).toBuilder()
                .summary(harmless)
                .build();

        CsvSheet sheet = csv.write(List.of(record));

        assertThat(sheet.text()).contains("," + harmless + ",");
        assertThat(csv.read(sheet.bytes()).records()).containsExactly(record);
    }

    @Test
    void read_formulaThatSomebodyTyped_isText() {
        assertThat(read(HEAD + "\na:1,=1+1,study").records().get(0).title()).isEqualTo("=1+1");
        assertThat(read(HEAD + "\na:1,'=1+1,study").records().get(0).title()).isEqualTo("=1+1");
    }

    @Test
    void write_whatARowCannotHold_isListed() {
        EvidenceRecord base = read(HEAD + ",outcome,code 1,age text\na:1,T,study,O,1,5 to 8")
                .records()
                .get(0);
        RatingValue third = RatingValue.builder().code("3").unit("months").build();
        Rating rating = base.outcomes().get(0).ratings().get(0).toBuilder()
                .values(List.of(third, third, third))
                .build();
        Outcome outcome = base.outcomes().get(0).toBuilder()
                .ratings(rating)
                .studiesText("two trials")
                .build();
        EvidenceRecord record = base.toBuilder()
                .outcomes(outcome)
                .stage("trialling")
                .populations(base.populations().get(0), base.populations().get(0))
                .build();

        CsvSheet sheet = csv.write(List.of(record, record));

        assertThat(sheet.omissions())
                .containsExactlyInAnyOrder(
                        new CsvOmission("a:1", "/outcomes/0/ratings/0/values/0/unit"),
                        new CsvOmission("a:1", "/outcomes/0/ratings/0/values/1/unit"),
                        new CsvOmission("a:1", "/outcomes/0/ratings/0/values/2"),
                        new CsvOmission("a:1", "/outcomes/0/studiesText"),
                        new CsvOmission("a:1", "/stage"),
                        new CsvOmission("a:1", "/populations/1"),
                        new CsvOmission("a:1", ""));
        assertThat(sheet.omissions().get(0).toString()).startsWith("a:1: expected parts that a row can hold, found /");
        assertThat(csv.read(sheet.bytes()).records()).hasSize(1);
    }

    private CsvResult read(String sheet) {
        return csv.read(sheet.getBytes(UTF_8));
    }

    private List<String> findings(String sheet) {
        return read(sheet).findings().stream().map(CsvFinding::toString).toList();
    }
}
