// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four files on any web server are a conforming Centre. */
class PlainFilesTest {
    @TempDir
    Path folder;

    private final Model model = new Model();

    @BeforeEach
    void staticOnly() {
        List<String> others = new ArrayList<>(Level.BROWSE.parts());
        others.addAll(Level.NETWORK.parts());
        model.offer(List.of("static"), others);
    }

    private Report run() throws IOException {
        try (PlainFiles server = new PlainFiles(folder)) {
            return Conformance.run(server.address(), ConformanceTest.QUICK);
        }
    }

    @Test
    void folder_conformsAtStatic_andIsAskedForNothingThatAServerWouldDo() throws IOException {
        PlainFiles.publish(model, folder);

        Report report = run();

        assertThat(report.results(Outcome.FAILED)).isEmpty();
        assertThat(report.results(Outcome.CRASHED)).isEmpty();
        assertThat(report.conforms()).isTrue();
        assertThat(report.reached()).contains(Level.STATIC);
        assertThat(report.results(Outcome.PASSED))
                .allMatch(it -> it.level() == Level.STATIC || it.id().endsWith(".not-offered"));
        assertThat(report.results())
                .filteredOn(it -> it.level() == Level.STATIC)
                .allMatch(it -> it.outcome() == Outcome.PASSED);
    }

    @Test
    void folderBelowAPath_conformsToo() throws IOException {
        PlainFiles.publish(model, folder.resolve("evidence"));

        try (PlainFiles server = new PlainFiles(folder)) {
            assertThat(Conformance.run(server.address().resolve("evidence/"), ConformanceTest.QUICK)
                            .conforms())
                    .isTrue();
        }
    }

    @Test
    void folderWithAnotherBulkFile_doesNot() throws IOException {
        PlainFiles.publish(model, folder);
        Files.write(
                folder.resolve("v1/snapshots/7.ndjson.gz"), Documents.gzip("{}\n".getBytes(StandardCharsets.UTF_8)));

        Report report = run();

        assertThat(report.conforms()).isFalse();
        assertThat(report.reached()).isEmpty();
        assertThat(report.results(Outcome.FAILED))
                .extracting(Result::id)
                .contains("static.bulk.sha256", "static.bulk.count", "static.bulk.root");
    }

    @Test
    void emptyCentre_conforms() throws IOException {
        model.lines.clear();
        model.changes.put("changes", JsonValue.of(List.of()));
        PlainFiles.publish(model, folder);

        assertThat(run().results(Outcome.FAILED)).isEmpty();
    }
}
