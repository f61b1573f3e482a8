// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    @TempDir
    Path folder;

    @Test
    void file_isThereOnlyWhenFinished() throws IOException {
        Path file = folder.resolve("report.txt");
        try (Output output = Output.to(file.toString(), screen(new ByteArrayOutputStream(), false))) {
            output.stream().write(Samples.utf8("whole"));

            assertThat(file).doesNotExist();
            output.finish();
        }

        assertThat(files()).containsExactly("report.txt");
        assertThat(file).hasContent("whole");
    }

    @Test
    void file_closedBeforeTheEnd_leavesTheOldOneAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "old");
        try (Output output = Output.to(file.toString(), screen(new ByteArrayOutputStream(), false))) {
            output.stream().write(new byte[1 << 20]);
        }

        assertThat(files()).containsExactly("report.txt");
        assertThat(file).hasContent("old");
    }

    @Test
    void file_thatIsALink_isReplacedWhereItPointsTo() throws IOException {
        Path real = Files.writeString(folder.resolve("real.txt"), "old");
        Path link = folder.resolve("link.txt");
        try {
            Files.createSymbolicLink(link, real);
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "this system lets this user make no links");
        }
        write(link.toString(), "new");

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(real).hasContent("new");
    }

    @Test
    void file_inAFolderThatIsNotThere_saysSo() {
        String file = folder.resolve("none").resolve("report.txt").toString();

        assertThatThrownBy(() -> write(file, "x"))
                .isInstanceOf(UnwritableException.class)
                .hasMessage(file + ": cannot be written: there is no such folder");
    }

    @Test
    void file_thatIsAFolder_saysSo() {
        assertThatThrownBy(() -> write(folder.toString(), "x"))
                .isInstanceOf(UnwritableException.class)
                .hasMessage(folder + ": cannot be written: expected a file, found a folder");
    }

    @Test
    void device_isWrittenToAndNeverReplaced() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/null")), "this system has no /dev/null");

        write("/dev/null", "x");

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
        try (Stream<Path> devices = Files.list(Path.of("/dev"))) {
            assertThat(devices.filter(it -> it.getFileName().toString().contains("evidence")))
                    .isEmpty();
        }
    }

    @Test
    void deviceThatIsFull_saysSo() {
        assumeTrue(Files.exists(Path.of("/dev/full")), "this system has no /dev/full");

        assertThatThrownBy(() -> write("/dev/full", "x"))
                .isInstanceOf(UnwritableException.class)
                .hasMessage("/dev/full: cannot be written: No space left on device")
                .matches(failure -> !((UnwritableException) failure).isQuiet());
    }

    @Test
    void pipeThatIsClosed_endsWithoutAWord() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };

        assertThatThrownBy(() -> {
                    try (Output output = Output.to(null, screen(closed, false))) {
                        output.stream().write('x');
                        output.finish();
                    }
                })
                .isInstanceOf(UnwritableException.class)
                .matches(failure -> ((UnwritableException) failure).isQuiet());
    }

    @Test
    void terminal_showsTheResultAtTheEnd() throws IOException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (Output output = Output.to(null, screen(shown, true))) {
            output.stream().write(Samples.utf8("one "));
            output.stream().flush();
            assertThat(shown.size()).isZero();
            output.stream().write(Samples.utf8("two"));
            output.finish();
        }

        assertThat(shown).hasToString("one two");
    }

    private void write(String name, String text) throws IOException {
        try (Output output = Output.to(name, screen(new ByteArrayOutputStream(), false))) {
            output.stream().write(Samples.utf8(text));
            output.finish();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Screen screen(OutputStream out, boolean terminal) {
        return new Screen(
                InputStream.nullInputStream(), out, new PrintStream(OutputStream.nullOutputStream()), terminal, false);
    }
}
