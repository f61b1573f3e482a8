// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CentreMainTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --prot 80                    | centre: unknown option --prot; see --help
                    8080                         | centre: unknown option 8080; see --help
                    --port                       | centre: --port needs a value; see --help
                    --port eighty                | centre: --port: expected a number from 0 to 65535, found eighty
                    --port -1                    | centre: --port: expected a number from 0 to 65535, found -1
                    --port 65536 --standing mirror | centre: --port: expected a number from 0 to 65535, found 65536
                    --rate many                  | centre: --rate: expected a number from 0 to 99999, found many
                    --base-url javascript:x      | centre: --base-url: expected an address such as https://evidence.example
                    --tls keys.p12               | centre: --tls needs --tls-password-file; see --help
                    --store a --jdbc b           | centre: --store and --jdbc: expected one of them, found both
                    --jdbc jdbc:h2:mem:x         | centre: --jdbc: expected an address that starts with jdbc:postgresql:
                    --jdbc-user x                | centre: --jdbc-user needs --jdbc; see --help
                    --keys a --keys b            | centre: --keys was given twice; see --help
                    --jdbc jdbc:postgresql://127.0.0.1:1/x?password=secret | centre: the database cannot be reached
                    --port 0 --standing royal    | centre: a Centre's standing is official, mirror, council or demonstration, not "royal"
                    --port 0 --host no.such.host.invalid | centre: cannot listen on no.such.host.invalid port 0
                    """)
    void run_badArguments_isOneSentenceAndExitTwo(String line, String sentence) throws Exception {
        String[] args = (line + " --data " + dataFile().getFileName()).split(" ");
        args[args.length - 1] = dataFile().toString();

        int code = run(line.equals("--port") ? new String[] {"--port"} : args);

        assertThat(code).isEqualTo(2);
        assertThat(text(out)).isEmpty();
        assertThat(text(err).lines()).singleElement().asString().startsWith(sentence);
    }

    @Test
    void run_faultyData_namesFileAndLine() throws Exception {
        Path file = Files.writeString(folder.resolve("records.ndjson"), "\n{}\n");

        int code = run("--port", "0", "--data", file.toString());

        assertThat(code).isEqualTo(2);
        assertThat(text(err).lines()).hasSize(2).last().isEqualTo("Nothing was imported.");
        assertThat(text(err)).startsWith("centre: " + file + ", line 2: ");
    }

    @Test
    void run_keysThatAreNone_namesTheFile() throws Exception {
        int code = run(
                "--port",
                "0",
                "--data",
                dataFile().toString(),
                "--keys",
                dataFile().toString());

        assertThat(code).isEqualTo(2);
        assertThat(text(err)).startsWith("centre: " + dataFile() + ": expected Ed25519 key pairs");
    }

    @Test
    void run_storeInUse_saysSo() throws Exception {
        Path kept = folder.resolve("store");
        try (Store other = new JdbcStore(Database.open(DatabaseAddress.in(kept)))) {
            assertThat(other.generation()).isEmpty();
            Process second = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            CentreMain.class.getName(),
                            "--port",
                            "0",
                            "--store",
                            kept.toString())
                    .redirectErrorStream(true)
                    .start();
            assertThat(new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualToIgnoringNewLines("centre: the store is in use: another Centre keeps its records there");
            assertThat(second.waitFor()).isEqualTo(2);
        }
    }

    @Test
    void run_help_namesEveryOption() {
        int code = run("--port", "x", "--help");

        assertThat(code).isZero();
        assertThat(text(out))
                .contains("--port", "--host", "--data", "--keys", "--standing", "--help")
                .contains("--store", "--jdbc", "--tls", "--rate", "--access-log", "--accept-sound");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void parse_nothing_isTheDefaults() {
        CentreArguments defaults = CentreArguments.parse();

        assertThat(defaults.port()).isEqualTo(8080);
        assertThat(defaults.host()).isEqualTo("127.0.0.1");
        assertThat(defaults.data()).isEmpty();
        assertThat(defaults.keys()).isEmpty();
        assertThat(defaults.standing()).isEqualTo("demonstration");
    }

    @Test
    void parse_dataTwice_takesBoth() {
        assertThat(CentreArguments.parse("--data", "a", "--data", "b").data())
                .isEqualTo(List.of(Path.of("a"), Path.of("b")));
    }

    private int run(String... args) {
        return CentreMain.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private Path dataFile() throws Exception {
        return Files.writeString(folder.resolve("good.ndjson"), Lines.of(Samples.sound("example:one", 1, "One")));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
