// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schema of the scale files: every file fits it, and broken ones do not. */
class ScaleSchemaTest {

    private static final String PAIR = """
            {"id": "pair", "edition": "2026", "aliases": ["other"], "title": "T", "publisher": "P", "rates": "r",
             "about": "a", "axes": [
              {"id": "one", "title": "One", "order": {"kind": "partial", "below": [["1", "2"]]},
               "levels": [{"code": "1", "verified": "seen"}, {"code": "2", "verified": "inferred"},
                          {"code": "NR", "verified": "seen", "absence": "not-rated"}],
               "marks": [{"code": "*", "verified": "seen"}]},
              {"id": "two", "title": "Two", "unit": "months", "order": {"kind": "signed"}}],
             "source": {"url": "https://example.org/", "since": "2022-12"}, "verification": "v"}
            """;

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Path> files() {
        return ScaleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyScaleFile_fits(Path file) throws IOException {
        assertThat(faults(Files.readString(file))).isEmpty();
    }

    @Test
    void aFileWithEverything_fits_andSoDoMembersThatNobodyKnows() throws IOException {
        assertThat(faults(PAIR)).isEmpty();
        assertThat(faults(PAIR.replace("\"title\": \"T\"", "\"title\": \"T\", \"colour\": null")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "no id | \"id\": \"pair\", | ",
                "an edition that is a number | \"edition\": \"2026\" | \"edition\": 2026",
                "no aliases, but a list | [\"other\"] | []",
                "nothing that it rates | \"rates\": \"r\" | \"rates\": \" \"",
                "nothing that a rating is about | \"about\": \"a\", | ",
                "no source | \"url\": | \"address\":",
                "no verification | , \"verification\": \"v\" | ",
                "half a date | \"2022-12\" | \"2022-1\"",
                "an axis of a pair without id | \"id\": \"two\", | ",
                "an axis without order | , \"order\": {\"kind\": \"signed\"} | ",
                "a kind of order that is none of the five | \"signed\" | \"upwards\"",
                "open numbers without unit | \"unit\": \"months\", | ",
                "open numbers with pairs | {\"kind\": \"signed\"} | {\"kind\": \"signed\", \"below\": [[\"1\", \"2\"]]}",
                "open numbers in a partial order | {\"kind\": \"signed\"} | {\"kind\": \"partial\", \"below\": [[\"1\", \"2\"]]}",
                "no order, but pairs | \"partial\" | \"none\"",
                "a partial order without pairs | , \"below\": [[\"1\", \"2\"]] | ",
                "a pair of three | [\"1\", \"2\"] | [\"1\", \"2\", \"3\"]",
                "a pair of one code | [\"1\", \"2\"] | [\"1\", \"1\"]",
                "a pair of numbers | [\"1\", \"2\"] | [1, 2]",
                "a level without code | {\"code\": \"1\", | {",
                "a level with a number for a code | \"code\": \"1\" | \"code\": 1",
                "a level that does not say how it is known | , \"verified\": \"inferred\" | ",
                "a mark without code | \"code\": \"*\", | ",
                "an absence in capitals | \"not-rated\" | \"NOT_RATED\"",
                "null for a label | \"code\": \"2\" | \"code\": \"2\", \"label\": null",
                "levels, but an empty list | \"marks\": [{\"code\": \"*\", \"verified\": \"seen\"}] | \"marks\": []",
            })
    void aBrokenFile_doesNotFit(String what, String part, String broken) throws IOException {
        assertThat(PAIR).contains(part);

        assertThat(faults(PAIR.replace(part, broken == null ? "" : broken)))
                .as(what)
                .isNotEmpty();
    }

    @Test
    void theSchemaItself_isASchema() throws IOException {
        Schema schemas = registry.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(schemas.validate(Files.readString(ScaleFiles.SCHEMA), InputFormat.JSON))
                .isEmpty();
    }

    private List<Error> faults(String scale) throws IOException {
        return registry.getSchema(Files.readString(ScaleFiles.SCHEMA), InputFormat.JSON)
                .validate(scale, InputFormat.JSON);
    }
}
