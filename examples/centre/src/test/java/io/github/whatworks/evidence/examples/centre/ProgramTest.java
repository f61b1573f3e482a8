// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
        Process program = start("--port", "0", "--keys", keys.toString(), "--access-log", log());
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

    @Test
    void program_withACentreFile_isThatCentreInAllThatItSigns() throws Exception {
        Path file = Files.writeString(folder.resolve("centre.json"), """
                {"id": "example-council", "operator": "Example Council", "standing": "council", "licence": "OGL-UK-3.0"}""");
        Process program = start("--port", "0", "--centre", file.toString(), "--access-log", log());
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String first = String.valueOf(lines.readLine());
            assertThat(first).contains("(council, ");
            Http http = new Http(URI.create(first.replaceAll("Listening on (\\S+) .*", "$1")));
            assertThat(http.json("/v1/centre.json"))
                    .containsEntry("id", JsonValue.of("example-council"))
                    .containsEntry("operator", JsonValue.of("Example Council"))
                    .containsEntry("licence", JsonValue.of("OGL-UK-3.0"))
                    .doesNotContainKey("notice");
            assertThat(http.json("/v1/snapshot.json"))
                    .containsEntry("centreId", JsonValue.of("example-council"))
                    .containsEntry("standing", JsonValue.of("council"));
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void program_startedAgainOnItsStore_hasWhatItHad_andTakesInMore() throws Exception {
        Path first =
                Files.writeString(folder.resolve("first.ndjson"), Lines.of(Samples.sound("example:a", 1, "Alpha")));
        Path second = Files.writeString(
                folder.resolve("second.ndjson"),
                Lines.of(Samples.sound("example:a", 1, "Alpha"), Samples.sound("example:b", 1, "Beta")));
        String[] store = {"--port", "0", "--store", folder.resolve("store").toString(), "--access-log", log(), "--data"
        };

        long generation = generationOf(with(store, first), "1 records");
        assertThat(generationOf(with(store, first), "1 records")).isEqualTo(generation);
        assertThat(generationOf(with(store, second), "2 records")).isEqualTo(generation + 1);
    }

    /** Starts it, asks it which generation it has, and stops it. */
    private static long generationOf(String[] args, String count) throws Exception {
        Process program = start(args);
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            String line = String.valueOf(lines.readLine());
            Matcher listening = LISTENING.matcher(line);
            assertThat(listening.matches()).as(line).isTrue();
            assertThat(line).contains(count);
            byte[] manifest = new Http(URI.create(listening.group(1)))
                    .get("/v1/snapshot.json")
                    .body();
            assertThat(program.toHandle().destroy()).isTrue();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return SnapshotManifest.parse(manifest).generation();
        } finally {
            program.destroyForcibly();
        }
    }

    private static String[] with(String[] args, Path data) {
        String[] all = Arrays.copyOf(args, args.length + 1);
        all[args.length] = data.toString();
        return all;
    }

    private String log() {
        return folder.resolve("log").toString();
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
