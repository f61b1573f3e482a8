// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files as they come: a clear line, the right exit code and never a stack trace, in 256 MB. */
class BadFilesTest {
    private static final String HEAD = "checks the form of the record, not whether the intervention works";

    @TempDir
    Path folder;

    @Test
    void check_emptyFile_isAFault() throws Exception {
        isFault(file(""), ":1:1: error: file.empty: expected a record, found none");
    }

    @Test
    void check_packedFileCutShort_isAFaultAndTheRestIsChecked() throws Exception {
        byte[] whole = Samples.gzip((Samples.VISITS + Samples.GROUPS).repeat(3000));
        Fork.Outcome outcome = isFault(
                Files.write(folder.resolve("cut.gz"), Arrays.copyOf(whole, whole.length / 2)),
                ": error: file.unreadable: expected gzip data to their end, found the end of the file in the middle of "
                        + "them");
        assertThat(outcome.out()).doesNotContain(" 0 records");
    }

    @Test
    void check_sixtyMegabytesOnOneLine_isAFault() throws Exception {
        Path file = folder.resolve("long.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(Samples.utf8(Samples.VISITS));
            out.write(Samples.utf8("{\"title\":\""));
            byte[] letters = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 60; i++) {
                out.write(letters);
            }
            out.write(Samples.utf8("\"}\n" + Samples.GROUPS));
        }
        Fork.Outcome outcome = isFault(file, ":2:1: error: text.limit: expected at most 16777216 bytes, found more");
        assertThat(outcome.out()).contains(": 3 records, 2 clean, ");
        assertThat(Fork.of(folder, "convert", file.toString()).run().out()).isEqualTo(Samples.VISITS + Samples.GROUPS);
    }

    @Test
    void check_twentyThousandLevels_isAFault() throws Exception {
        isFault(file("{\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}\n"), ": error: text.limit at /x");
    }

    @Test
    void check_sameMemberTwice_isAFault() throws Exception {
        isFault(
                file(Samples.VISITS.replace("\"version\":1", "\"version\":1,\"version\":2")),
                ": error: text.duplicate-name at /version: ");
    }

    @Test
    void check_carriageReturns_areClean() throws Exception {
        Fork.Outcome outcome = check(file((Samples.VISITS + Samples.GROUPS).replace("\n", "\r\n")))
                .isCivil();

        assertThat(outcome.out()).contains(": 2 records, 2 clean, 0 errors, 0 warnings, ");
        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void check_utf16_isAFault() throws Exception {
        Path file = Files.write(folder.resolve("wide.ndjson"), Samples.VISITS.getBytes(StandardCharsets.UTF_16));

        isFault(file, ":1:1: error: text.encoding: expected UTF-8, found UTF-16");
    }

    @Test
    void check_anyBytes_isAFault() throws Exception {
        byte[] bytes = new byte[100_000];
        new java.util.Random(20261123).nextBytes(bytes);
        bytes[0] = 'x';

        isFault(Files.write(folder.resolve("noise"), bytes), ": error: ");
    }

    @Test
    void check_damagedWorkbook_isAFault() throws Exception {
        byte[] workbook = Samples.workbook(sheet -> Samples.row(sheet, 0, "record id", "title", "kind"));

        isFault(
                Files.write(folder.resolve("records.xlsx"), Arrays.copyOf(workbook, workbook.length / 2)),
                ": error: file.unreadable: expected an Excel workbook (.xlsx), found a damaged one, or another kind of "
                        + "file");
    }

    @Test
    void check_missingFile_cannotBeOpened() throws Exception {
        cannotBeOpened(folder.resolve("none.ndjson"), "there is no such file or folder");
    }

    @Test
    void check_folder_cannotBeOpened() throws Exception {
        cannotBeOpened(folder, "expected a file, found a folder");
    }

    @Test
    void check_fileThatMayNotBeRead_cannotBeOpened() throws Exception {
        Path file = file(Samples.VISITS);
        assumeTrue(file.toFile().setReadable(false), "this system has no such permission");
        assumeTrue(!Files.isReadable(file), "this user may read every file");

        cannotBeOpened(file, "no permission");
    }

    @Test
    void check_nameInAnotherScript_isOpenedOrSaidNotToBe() throws Exception {
        Path file = Files.writeString(folder.resolve("données-\u0434\u0430.ndjson"), Samples.VISITS);

        Fork.Outcome outcome = check(file).isCivil();

        // In a locale of ASCII alone Java cannot name the file; in any other it reads it.
        assertThat(outcome.code()).isIn(ExitCode.CLEAN, ExitCode.NOT_DONE);
        assertThat(outcome.err().isEmpty()).isEqualTo(outcome.code() == ExitCode.CLEAN);
    }

    @Test
    void check_someCannotBeOpened_checksTheOthersAndSaysSo() throws Exception {
        Path none = folder.resolve("none.ndjson");
        Path bad = file("nonsense\n");

        Fork.Outcome outcome =
                Fork.of(folder, "check", none.toString(), bad.toString()).run().isCivil();

        assertThat(outcome.out()).startsWith(HEAD).contains(bad + ":1:1: error: text.syntax");
        assertThat(outcome.err())
                .isEqualTo("evidence-quality: " + none + ": cannot be opened: there is no such file or folder\n");
        assertThat(outcome.code()).isEqualTo(ExitCode.NOT_DONE);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("records.ndjson"), text);
    }

    private Fork.Outcome check(Path file) throws IOException, InterruptedException {
        return Fork.of(folder, "check", file.toString()).run();
    }

    /** The report names the fault, nothing else is said, and the exit code is 1. */
    private Fork.Outcome isFault(Path file, String fault) throws IOException, InterruptedException {
        Fork.Outcome outcome = check(file).isCivil();
        assertThat(outcome.out()).startsWith(HEAD).contains(fault);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.FAULTS);
        return outcome;
    }

    /** One line says why, there is no report, and the exit code is 2. */
    private void cannotBeOpened(Path file, String why) throws IOException, InterruptedException {
        for (String command : new String[] {"check", "convert", "summary"}) {
            Fork.Outcome outcome =
                    Fork.of(folder, command, file.toString()).run().isCivil();
            assertThat(outcome.err()).isEqualTo("evidence-quality: " + file + ": cannot be opened: " + why + "\n");
            assertThat(outcome.out()).isEmpty();
            assertThat(outcome.code()).isEqualTo(ExitCode.NOT_DONE);
        }
    }
}
