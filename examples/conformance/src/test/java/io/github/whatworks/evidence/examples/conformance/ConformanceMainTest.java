// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed, and what is answered. */
class ConformanceMainTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(Options options, String... args) {
        return ConformanceMain.run(out, new PrintStream(err, true, StandardCharsets.UTF_8), options, args);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void conformingServer_isExitZero() throws IOException {
        try (Door door = Door.open(new Centre(new Model()))) {
            assertThat(run(ConformanceTest.QUICK, "--base-url", door.address().toString()))
                    .isZero();
        }
        assertThat(text(out)).endsWith("\nIt conforms at the level network.\n");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void otherKey_isExitOne_andTheReportIsInTheFile() throws IOException {
        Path file = folder.resolve("report.json");
        try (Door door = Door.open(new Centre(new Model()))) {
            int code = run(
                    ConformanceTest.QUICK,
                    "--base-url",
                    door.address().toString(),
                    "--key",
                    Model.OTHER_KEY.text(),
                    "--report",
                    "JSON",
                    "--out",
                    file.toString());

            assertThat(code).isEqualTo(1);
        }
        assertThat(text(out)).isEmpty();
        assertThat(Files.readString(file)).contains("\"conforms\": false").contains("static.manifest.pinned-key");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void htmlWhereJsonWasDue_isAFinding() throws IOException {
        byte[] page = "<!doctype html><title>Welcome</title>".getBytes(StandardCharsets.UTF_8);
        try (Door door = Door.open(asked -> Served.of(200, "text/html", page))) {
            assertThat(run(ConformanceTest.QUICK, "--base-url", door.address().toString()))
                    .isEqualTo(1);
        }
        assertThat(text(out)).contains("expected JSON, found a page of HTML or XML", "claims no level");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void redirection_isAFindingThatSaysWhereTo() throws IOException {
        try (Door door =
                Door.open(asked -> new Served(301, Map.of("Location", "https://elsewhere.example/v1"), new byte[0]))) {
            assertThat(run(ConformanceTest.QUICK, "--base-url", door.address().toString()))
                    .isEqualTo(1);
        }
        assertThat(text(out)).contains("expected the status 200, found 301 to \"https://elsewhere.example/v1\"");
    }

    @Test
    void nobodyThere_isExitTwo() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThat(run(ConformanceTest.QUICK, "--base-url", "http://127.0.0.1:" + port))
                .isEqualTo(2);
        assertThat(text(err).lines())
                .singleElement()
                .asString()
                .startsWith("conformance: nothing could be checked at http://127.0.0.1:" + port + ": ");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void silentServer_isExitTwo_inTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Options impatient = ConformanceTest.QUICK.withPatience(Duration.ofMillis(300));

            assertThat(run(impatient, "--base-url", "http://127.0.0.1:" + silent.getLocalPort()))
                    .isEqualTo(2);
        }
        assertThat(text(err)).contains("no answer within 300 ms");
    }

    @Test
    void runThatComesToItsLimits_isExitTwo_andTheReportSaysWhatWasNotTried() throws IOException {
        try (Door door = Door.open(new Centre(new Model()))) {
            Options few = ConformanceTest.QUICK.withBounds(20, 1 << 20, Duration.ofMinutes(1));

            assertThat(run(few, "--base-url", door.address().toString())).isEqualTo(2);
        }
        assertThat(text(err)).contains("not everything could be tried: ");
        assertThat(text(out))
                .contains("the run had sent its 20 requests")
                .endsWith("\nNot everything could be tried, so nothing can be said.\n");
    }

    @Test
    void fileThatCannotBeWritten_isExitTwo() throws IOException {
        try (Door door = Door.open(new Centre(new Model()))) {
            String file = folder.resolve("absent/report.txt").toString();

            assertThat(run(ConformanceTest.QUICK, "--base-url", door.address().toString(), "--out", file))
                    .isEqualTo(2);
        }
        assertThat(text(err)).contains("could not be written: ", "there is no such folder");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --report text                                | Missing required option: '--base-url=URL'
                    --base-url ftp://x.example                   | Invalid value for option '--base-url': expected an address such as https://evidence.example, found "ftp://x.example"
                    --base-url evidence.example                  | Invalid value for option '--base-url': expected an address such as https://evidence.example, found "evidence.example"
                    --base-url http://x.example/?a=b             | Invalid value for option '--base-url': expected an address such as https://evidence.example, found "http://x.example/?a=b"
                    --base-url http://x.example --report xml     | Invalid value for option '--report': expected text, json, junit, found "xml"
                    --base-url http://x.example --rate 0         | Invalid value for option '--rate': expected a whole number from 1 to 100, found "0"
                    --base-url http://x.example --rate 101       | Invalid value for option '--rate': expected a whole number from 1 to 100, found "101"
                    --base-url http://x.example --key ed25519:AA | Invalid value for option '--key': expected ed25519: and the Base64 of 32 bytes, found "ed25519:AA"
                    --base-url http://x.example --nonsense       | Unknown option: '--nonsense'
                    """)
    void wrongCommandLine_isOneSentenceAndExitTwo(String line, String sentence) {
        assertThat(run(ConformanceTest.QUICK, line.split(" "))).isEqualTo(2);
        assertThat(text(err))
                .isEqualTo("conformance: " + sentence + "; see conformance --help" + System.lineSeparator());
        assertThat(text(out)).isEmpty();
    }

    @Test
    void help_isWhatIsCommitted() throws IOException {
        assertThat(run(ConformanceTest.QUICK, "--help")).isZero();
        try (InputStream golden = ConformanceMainTest.class.getResourceAsStream("help.txt")) {
            assertThat(text(out)).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
