// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.examples.centre.ExampleRecords;
import io.github.whatworks.evidence.examples.centre.ReferenceCentre;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as the person who types it meets it. */
class QuickstartTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void run_nothingNamed_doesTheMainJobWithACentreOfItsOwn() {
        assertThat(run()).isZero();

        assertThat(out())
                .contains("Child mental illness prevention", "Mellow Parenting")
                .contains(
                        "this copy holds no evidence on domestic abuse concerning a parent or carer; that says nothing about what helps")
                .contains("no factor was identified, so there is nothing to look up")
                .contains("The Centre is stopped now. Looked up again from the copy alone")
                .contains("trust on first use")
                .contains("standing is “demonstration” is allowed");
        assertThat(err()).isEmpty();
    }

    @Test
    void run_centreGone_answersFromTheCopyAndSaysHowOldItIs() throws IOException {
        String copy = folder.resolve("copy").toString();
        URI address;
        try (ReferenceCentre centre = ReferenceCentre.start(ExampleRecords.bundled(), CentreKeys.create())) {
            address = centre.address();
            assertThat(run("--centre", address.toString(), "--copy", copy)).isZero();
        }
        out.reset();

        assertThat(run("--centre", address.toString(), "--copy", copy)).isZero();

        assertThat(out())
                .contains("Not refreshed: ")
                .contains("Answering from the copy, which is less than a day old")
                .contains("Mellow Parenting");
    }

    @Test
    void run_centreGoneAndNoCopy_saysSoInOneSentence() {
        assertThat(run(
                        "--centre",
                        "http://127.0.0.1:1/",
                        "--copy",
                        folder.resolve("none").toString()))
                .isEqualTo(2);

        assertThat(err().strip().lines()).hasSize(1);
        assertThat(err()).startsWith("quickstart: there is no copy of the evidence here, and none could be had");
        assertThat(out()).isEmpty();
    }

    @Test
    void run_twiceOnOneFolderWithoutACentre_isStillTrusted() {
        String copy = folder.resolve("copy").toString();

        assertThat(run("--copy", copy)).isZero();
        out.reset();
        assertThat(run("--copy", copy)).isZero();

        assertThat(out()).contains("Refreshed: the copy").doesNotContain("Not refreshed");
        assertThat(folder.resolve("copy/demonstration-centre.key")).exists();
    }

    @Test
    void run_keyGiven_isTheOnlyOneTrusted_andADemonstrationIsRefused() throws IOException {
        try (ReferenceCentre centre = ReferenceCentre.start(ExampleRecords.bundled(), CentreKeys.create())) {
            Path key = Files.writeString(folder.resolve("key"), centre.key().text() + "\n");

            int code = run("--centre", centre.address().toString(), "--key", key.toString());

            assertThat(code).isEqualTo(2);
            assertThat(err()).contains("has to be allowed by name");
            assertThat(run("--centre", centre.address().toString(), "--key", key.toString(), "--allow-demonstration"))
                    .isZero();
        }
    }

    @Test
    void run_unknownCodesAndLists_areAnsweredInWords() {
        assertThat(run("--needs", "99Z, other-list:1A, 18A")).isZero();

        assertThat(out())
                .contains("has no code 99Z")
                .contains("There is no code list other-list")
                .contains("18A was replaced by 18B and 18C");
    }

    @Test
    void run_json_isOneObjectWhoseRecordsHaveTheirId() {
        assertThat(run("--format", "json")).isZero();

        assertThat(JsonText.standard().parse(out())).isInstanceOf(JsonValue.Obj.class);
        assertThat(out()).contains("\"id\": \"evidence-store:mellow-parenting\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--nonsense",
                "--age",
                "--age=7",
                "--age x",
                "--age 26",
                "--format xml",
                "--centre not an address"
            })
    void run_badArguments_areOneSentence(String line) {
        assertThat(run(line.split(" ", 2))).isEqualTo(2);

        assertThat(err().strip().lines()).hasSize(1);
    }

    @Test
    void run_help_listsEveryOption() {
        assertThat(run("--help")).isZero();

        assertThat(out()).contains("--centre", "--key", "--copy", "--needs", "--age", "--format");
    }

    private int run(String... args) {
        return Quickstart.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
