// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.publication.CentreKeys;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, from its start to the signal that ends it. */
class ProgramTest {

    private static final Pattern LISTENING = Pattern.compile(
            "Listening on (http://127\\.0\\.0\\.1:\\d+/) \\(demonstration, \\d+ records\\); public key (ed25519:\\S+)");

    @TempDir
    Path folder;

    @Test
    void program_saysWhereItListensAndStopsWhenAsked() throws Exception {
        Path keys = folder.resolve("keys.pem");
        Process program = start(
                "--port",
                "0",
                "--keys",
                keys.toString(),
                "--access-log",
                folder.resolve("log").toString());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            Matcher listening = LISTENING.matcher(String.valueOf(lines.readLine()));
            assertThat(listening.matches()).isTrue();
            assertThat(listening.group(2))
                    .isEqualTo(CentreKeys.read(keys).publicKey().text());
            Http http = new Http(URI.create(listening.group(1)));
            assertThat(http.json("/v1/centre.json")).containsEntry("standing", JsonValue.of("demonstration"));

            assertThat(program.toHandle().destroy()).isTrue();

            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(lines.readLine()).isNull();
        } finally {
            program.destroyForcibly();
        }
    }

    /** Its stderr goes where its stdout goes, so that a word too many is seen. */
    private static Process start(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CentreMain.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
