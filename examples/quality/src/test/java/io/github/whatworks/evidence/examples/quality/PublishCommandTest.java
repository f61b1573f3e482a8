// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.publication.Change;
import io.github.whatworks.evidence.publication.Changes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a file of records to a folder that any web server can serve. */
class PublishCommandTest {
    private static final String WITHDRAWN = Samples.VISITS
            .replace(
                    "\"version\":1",
                    "\"version\":2,\"withdrawal\":{\"reason\":\"Harm was found.\",\"safety\":\"urgent\"}")
            .replace("\"status\":\"published\"", "\"status\":\"withdrawn\"");

    @TempDir
    Path folder;

    private Path records;
    private Path keys;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        records = folder.resolve("evidence.ndjson");
        keys = folder.resolve("keys.pem");
        out = folder.resolve("public");
        Files.writeString(
                folder.resolve("centre.json"),
                "{\"id\":\"example\",\"operator\":\"Example\",\"standing\":\"official\",\"licence\":\"NOT_STATED\"}");
    }

    @Test
    void first_makesKeysAndFourFiles_andSaysWhatToDo() throws IOException {
        Run run = publish(Samples.VISITS + Samples.GROUPS, "--expires", "60");

        SnapshotManifest manifest = manifest();
        assertThat(run.out().lines())
                .containsExactly(
                        out + ": published generation 1 with 2 records: 2 new or changed, 0 withdrawn",
                        "fresh until " + manifest.issuedAt().plus(Duration.ofDays(30)) + ", expires "
                                + manifest.expiresAt() + ": publish again before, even if nothing changes",
                        "keys for those who follow, that which signs first: "
                                + manifest.keys().get(0));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(names())
                .containsExactly(
                        "v1/centre.json",
                        "v1/changes.json",
                        "v1/" + manifest.referenceData().orElseThrow().path(),
                        "v1/snapshot.json",
                        "v1/snapshots/1.ndjson.gz");
        assertThat(Duration.between(manifest.issuedAt(), manifest.expiresAt())).isEqualTo(Duration.ofDays(60));
        assertThat(run.out()).doesNotContain(Files.readAllLines(keys).get(1));
    }

    @Test
    void next_buildsOnTheLast() throws IOException {
        publish(Samples.VISITS + Samples.GROUPS);

        Run withdrawn = publish(WITHDRAWN + Samples.GROUPS);
        Run renewed = publish(WITHDRAWN + Samples.GROUPS);

        assertThat(withdrawn.out()).contains("published generation 2 with 1 record: 0 new or changed, 1 withdrawn");
        assertThat(renewed.out()).contains("renewed generation 2 with 1 record");
        assertThat(renewed.code()).isEqualTo(ExitCode.CLEAN);
        Changes changes = Changes.parse(Files.readAllBytes(out.resolve("v1/changes.json")));
        Change tombstone = changes.changes().get(2);
        assertThat(tombstone.what()).isEqualTo(Change.What.WITHDRAWAL);
        assertThat(tombstone.withdrawal().orElseThrow().safety()).contains(Safety.URGENT);
    }

    @Test
    void recordsWithErrors_areShown_andNothingIsWritten() {
        Run run = publish(Samples.VISITS.replace("\"status\":\"live\",", "\"status\":\"live\",\"status\":\"gone\","));

        assertThat(run.out()).contains("error: ").contains("evidence.ndjson:1:");
        assertThat(run.err()).containsExactly("evidence-quality: nothing was published: the records have errors");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(out).doesNotExist();
        assertThat(keys).doesNotExist();
    }

    @Test
    void vanishedAndChanged_areRefusedInASentenceEach() throws IOException {
        publish(Samples.VISITS + Samples.GROUPS);
        byte[] before = Files.readAllBytes(out.resolve("v1/snapshot.json"));

        Run run = publish(Samples.record("example:visits", "Visits at home"));

        assertThat(run.err())
                .containsExactly(
                        "evidence-quality: example:groups: was published, and is missing now",
                        "evidence-quality: example:visits: version 1 was published with another content; give it version"
                                + " 2, as every change of a record has a new version",
                        "evidence-quality: to take away what was published, withdraw it (the status withdrawn, with a"
                                + " reason and a new version), so that those who cited it are told; or have it removed,"
                                + " with a reason",
                        "evidence-quality: nothing was published");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
        assertThat(Files.readAllBytes(out.resolve("v1/snapshot.json"))).isEqualTo(before);
    }

    @Test
    void vanished_whereItIsAllowed_isRemovedWithTheReason() throws IOException {
        publish(Samples.VISITS + Samples.GROUPS);

        Run run = publish(Samples.VISITS, "--allow-removal", "It was entered twice.");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(Files.readString(out.resolve("v1/changes.json"))).contains("It was entered twice.");
    }

    @Test
    void rotation_inTwoSteps_takesACopyAlong() throws IOException {
        publish(Samples.VISITS);
        CentreKey first = manifest().keys().get(0);
        assertThat(importSnapshot(Trust.keys(first))).isInstanceOf(ImportOutcome.Imported.class);

        assertThat(publish(Samples.VISITS, "--rotate", "finish").err())
                .containsExactly("evidence-quality: " + keys + ": holds no next key; begin the change of keys first");
        assertThat(publish(Samples.VISITS, "--rotate", "begin").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(manifest().keys()).hasSize(2).startsWith(first);
        assertThat(importSnapshot(Trust.keys())).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(publish(Samples.VISITS, "--rotate", "begin").code()).isEqualTo(ExitCode.NOT_DONE);

        assertThat(publish(Samples.VISITS, "--rotate", "finish").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(manifest().keys()).hasSize(1).doesNotContain(first);
        assertThat(importSnapshot(Trust.keys())).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(publish(Samples.VISITS + Samples.GROUPS).code()).isEqualTo(ExitCode.CLEAN);
        assertThat(importSnapshot(Trust.keys())).isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void refusedRotation_leavesTheKeysAsTheyWere() throws IOException {
        publish(Samples.VISITS);
        String before = Files.readString(keys);

        assertThat(publish(Samples.record("example:visits", "Changed"), "--rotate", "begin")
                        .code())
                .isEqualTo(ExitCode.FAULTS);

        assertThat(keys).hasContent(before);
    }

    @Test
    void keysLost_makesNoNewOnes() throws IOException {
        publish(Samples.VISITS);
        Files.delete(keys);

        Run run = publish(Samples.VISITS);

        assertThat(run.err())
                .hasSize(1)
                .first()
                .asString()
                .contains("was published with keys that those who follow know");
        assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(keys).doesNotExist();
    }

    @Test
    void keysOpenToOthers_isSaid() throws IOException {
        publish(Samples.VISITS);
        if (!keys.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(keys, PosixFilePermissions.fromString("rw-r--r--"));

        Run run = publish(Samples.VISITS);

        assertThat(run.err())
                .containsExactly(
                        "evidence-quality: " + keys + ": can be read by others than its owner; keep it to yourself");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void filesThatAreNotThere_areOneSentence() throws IOException {
        Files.writeString(records, Samples.VISITS);

        assertThat(Run.of(
                        "publish", "--centre", "absent.json", "--keys", keys.toString(), "--out", out.toString(), "x"))
                .isEqualTo(new Run(2, "", List.of("evidence-quality: absent.json: there is no such file")));
        assertThat(run("absent.ndjson").err())
                .containsExactly("evidence-quality: absent.ndjson: cannot be opened: there is no such file or folder");
        Files.writeString(out, "a file");
        assertThat(run(records.toString()).err())
                .containsExactly("evidence-quality: " + out + ": expected a folder, found a file");
    }

    @Test
    void anotherRun_isRefused_andOneThatWasKilledIsNot() throws IOException {
        publish(Samples.VISITS);
        Path claim = Files.createFile(out.resolve(".publishing"));
        try (FileChannel other = FileChannel.open(claim, StandardOpenOption.WRITE);
                FileLock lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();

            Run run = publish(Samples.VISITS);

            assertThat(run.err())
                    .containsExactly(
                            "evidence-quality: " + out + ": another run is publishing there; wait until it has ended");
            assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
        }

        assertThat(publish(Samples.VISITS).code()).isEqualTo(ExitCode.CLEAN);
        assertThat(claim).doesNotExist();
    }

    @Test
    void examples_canBePublished() throws IOException {
        Run run = run(Run.examples().toString());

        assertThat(run.out()).contains("published generation 1 with 40 records");
        assertThat(importSnapshot(Trust.keys(manifest().keys().get(0))))
                .isEqualTo(new ImportOutcome.Imported(1, 40, List.of(), true));
    }

    @Test
    void ownReferenceData_isPublishedWithThatOfTheProgram_andFollowersGetIt() throws IOException {
        Path own = Files.writeString(folder.resolve("own.ndjson"), """
                {"mapping": {"id": "cin-factor-topics", "edition": "own", "list": "dfe-cin-factors", "rows": []}}
                {"codeList": {"id": "our-list", "codes": []}}
                """);

        Run run = publish(Samples.VISITS, "--reference-data", own.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        importSnapshot(Trust.keys(manifest().keys().get(0)));
        ReferenceData data = Catalogue.open(folder.resolve("copy")).referenceData();
        assertThat(data.mappingFor("dfe-cin-factors").orElseThrow().edition()).contains("own");
        assertThat(data.codeLists().find("our-list")).isPresent();
        assertThat(data.codeLists().find("evidence-topics")).isPresent();
        assertThat(publish(Samples.VISITS).out()).contains("; the scales, code lists or mappings are others\n");
    }

    @Test
    void ownReferenceData_thatCannotBeUsed_isOneSentence_andNothingIsWritten() throws IOException {
        Path own = folder.resolve("own.ndjson");
        for (String[] fault : new String[][] {
            {"{\"mapping\": {\"edition\": \"1\"}}", "line 1: expected a mapping with an id, found none"},
            {
                "{\"mappings\": {\"id\": \"a\"}}",
                "expected a scale, a codeList or a mapping in each line, found 1 with none of them"
            }
        }) {
            Files.writeString(own, fault[0]);

            Run run = publish(Samples.VISITS, "--reference-data", own.toString());

            assertThat(run.err()).containsExactly("evidence-quality: " + own + ": " + fault[1]);
            assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
            assertThat(out).doesNotExist();
        }
        Files.delete(own);
        assertThat(publish(Samples.VISITS, "--reference-data", own.toString()).err())
                .containsExactly("evidence-quality: " + own + ": there is no such file");
    }

    private Run publish(String lines, String... more) {
        try {
            Files.writeString(records, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return run(records.toString(), more);
    }

    private Run run(String file, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "publish",
                "--centre",
                folder.resolve("centre.json").toString(),
                "--keys",
                keys.toString(),
                "--out",
                out.toString()));
        args.addAll(List.of(more));
        args.add(file);
        return Run.of(args.toArray(String[]::new));
    }

    private SnapshotManifest manifest() throws IOException {
        return SnapshotManifest.parse(Files.readAllBytes(out.resolve("v1/snapshot.json")));
    }

    private ImportOutcome importSnapshot(Trust trust) throws IOException {
        Path v1 = out.resolve("v1");
        return Catalogue.open(folder.resolve("copy"))
                .importSnapshot(
                        SnapshotSource.files(
                                        v1.resolve("snapshot.json"),
                                        v1.resolve(manifest().snapshot().path()))
                                .withChanges(v1.resolve("changes.json"))
                                .withReferenceData(v1.resolve(
                                        manifest().referenceData().orElseThrow().path())),
                        trust);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> out.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
