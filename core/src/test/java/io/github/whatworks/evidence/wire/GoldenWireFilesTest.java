// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was readable once stays readable, with the same bytes and digest on every JDK. See the README beside the files. */
class GoldenWireFilesTest {
    static final Path FILES = Path.of("src/test/resources/wire/1.0");
    private static final String WITHOUT_DIGEST = "uncarried-number.json";

    private final EvidenceJson json = EvidenceJson.standard();
    private final JsonText text = JsonText.standard();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_hasItsCanonicalFormAndDigest(Path file) throws IOException {
        EvidenceRecord record = json.read(Files.readAllBytes(file));
        Path canonical = beside(file, ".canonical");
        Path digest = beside(file, ".sha256");
        if (file.endsWith(WITHOUT_DIGEST)) {
            assertThat(json.canonical(record)).isEmpty();
            assertThat(canonical).doesNotExist();
            return;
        }
        if (Boolean.getBoolean("wire.add") && Files.notExists(canonical) && Files.notExists(digest)) {
            Files.write(canonical, json.canonical(record).orElseThrow());
            Files.writeString(digest, json.digest(record).orElseThrow() + "\n");
        }

        assertThat(json.canonical(record)).hasValue(Files.readAllBytes(canonical));
        assertThat(json.digest(record)).hasValue(Files.readString(digest).strip());
        assertThat(json.read(Files.readAllBytes(canonical)))
                .satisfies(same -> assertThat(json.digest(same)).isEqualTo(json.digest(record)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_isWrittenAsItWasRead(Path file) throws IOException {
        JsonValue document = text.parse(Files.readAllBytes(file));
        EvidenceRecord record = json.read(document);

        assertThat(json.toValue(record)).isEqualTo(document);
        assertThat(json.read(json.pretty(record))).isEqualTo(record);
        assertThat(json.read(json.compact(record))).isEqualTo(record);
        assertThat(record.toBuilder().build()).isEqualTo(record);
    }

    @Test
    void files_areThereInNumber_andEachHasItsCompanions() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(15);
        Set<String> orphans = new TreeSet<>();
        try (Stream<Path> all = Files.list(FILES)) {
            all.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".json"))
                    .filter(name -> Files.notExists(FILES.resolve(name.replaceFirst("\\.(canonical|sha256)$", ""))))
                    .forEach(orphans::add);
        }
        assertThat(orphans).isEmpty();
    }

    /** Between them the documents have every member of every part, of its type. */
    @Test
    void everyComponentOfEveryPart_isInADocument() {
        Set<String> missing = new TreeSet<>(Coverage.components(EvidenceRecord.class));
        WireFiles.all().forEach(record -> missing.removeAll(Coverage.present(record)));

        assertThat(missing)
                .as("not in any golden wire file: add a document that has them, as the README beside the files says")
                .isEmpty();
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
