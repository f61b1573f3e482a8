// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Scales;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another process that shares a copy's folder: one that writes generation after generation until it is
 * killed, one that reads them or their mapping, or one that holds every file open.
 */
final class CopyHost {

    /** One in so many generations is taken in whole, the others by what changed. */
    private static final int SNAPSHOT_EVERY = 4;

    private CopyHost() {}

    /** What to do, the folder, and for a writer the file of its key and the key that is trusted. */
    public static void main(String[] args) throws Exception {
        Path copy = Path.of(args[1]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        switch (args[0]) {
            case "write" -> write(copy, privateKey(Path.of(args[2])), new CentreKey(args[3]), out);
            case "read" -> read(copy, out);
            case "hold" -> hold(copy, out);
            case "mapping" -> mapping(copy, out);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Starts one in a JVM of its own. */
    static Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                CopyHost.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The same as {@link #generation}, as what changed since the one before. */
    static SnapshotSource changes(long generation, PrivateKey key, CentreKey named) throws GeneralSecurityException {
        SnapshotSource whole = generation(generation, key, named);
        String list = "{\"generation\":" + generation + ",\"oldest\":0,\"changes\":[{\"change\":\"put\","
                + "\"generation\":" + generation + ",\"id\":\"test:counter\"}]}";
        return SnapshotSource.changes(
                        whole.manifest(),
                        () -> new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)),
                        () -> new ByteArrayInputStream(ChangingCentre.lines(counter(generation))))
                .withReferenceData(whole.referenceData().orElseThrow());
    }

    private static EvidenceRecord counter(long generation) {
        return Records.titled("Counter").version((int) generation).build();
    }

    /** Two records, of which one has the generation as its version, and a mapping that has it as its edition. */
    static SnapshotSource generation(long generation, PrivateKey key, CentreKey named) throws GeneralSecurityException {
        EvidenceRecord counter = counter(generation);
        Snapshot snapshot = Snapshot.of(List.of(counter, Records.titled("Other").build()));
        TopicMapping mapping = TopicMapping.builder()
                .id("counter")
                .edition(Long.toString(generation))
                .list("counter")
                .build();
        ReferenceDataFile data = ReferenceDataFile.of(
                new ReferenceData(new Scales(List.of()), new CodeLists(List.of()), List.of(mapping)));
        SnapshotManifest manifest = new SnapshotManifest(
                        "test-centre",
                        Optional.of("demonstration"),
                        generation,
                        Optional.empty(),
                        SignedFiles.ISSUED,
                        SignedFiles.ISSUED.plus(Duration.ofDays(30)),
                        snapshot.count(),
                        snapshot.root(),
                        snapshot.describe("records.ndjson.gz"),
                        Optional.of(data.describe()),
                        List.of(named),
                        Optional.empty())
                .sign(key);
        return SnapshotSource.of(
                        () -> new ByteArrayInputStream(manifest.toJson()),
                        () -> new ByteArrayInputStream(snapshot.gzip()))
                .withReferenceData(() -> new ByteArrayInputStream(data.gzip()));
    }

    /** The number of the generation that answers, if everything in it fits together; 0 for none. */
    static long whole(Catalogue catalogue) {
        Optional<Freshness> freshness = catalogue.freshness();
        if (freshness.isEmpty()) {
            return 0;
        }
        long generation = freshness.get().generation();
        EvidenceRecord counter = catalogue.record("test:counter").orElseThrow();
        History history = catalogue.history();
        boolean fits = counter.version().equals(Optional.of((int) generation))
                && catalogue.size() == 2
                && catalogue
                        .referenceData()
                        .mappingFor("counter")
                        .flatMap(TopicMapping::edition)
                        .equals(Optional.of(Long.toString(generation)))
                && history.changes().size() == Math.min(generation - 1, NextHistory.KEPT)
                && history.last("test:counter")
                        .map(change -> change.generation() == generation)
                        .orElse(generation == 1)
                && catalogue.setAside().isEmpty();
        if (!fits) {
            throw new IllegalStateException("generation " + generation + " with " + counter + ", "
                    + history.changes().size() + " changes, " + catalogue.setAside());
        }
        return generation;
    }

    private static void write(Path copy, PrivateKey key, CentreKey trusted, PrintStream out) throws Exception {
        // Elsewhere first, so that what is killed later is writing and not a JVM that loads classes.
        Catalogue elsewhere = Catalogue.open(Files.createTempDirectory(copy.getParent(), "elsewhere"));
        for (int i = 0; i <= SNAPSHOT_EVERY; i++) {
            next(elsewhere, key, trusted);
        }
        Catalogue catalogue = Catalogue.open(copy);
        out.println("from " + whole(catalogue));
        while (true) {
            out.println(next(catalogue, key, trusted));
        }
    }

    private static String next(Catalogue catalogue, PrivateKey key, CentreKey trusted) throws GeneralSecurityException {
        long next = whole(catalogue) + 1;
        boolean wholly = next == 1 || next % SNAPSHOT_EVERY == 0;
        SnapshotSource source = wholly ? generation(next, key, trusted) : changes(next, key, trusted);
        ImportOutcome outcome = catalogue.importSnapshot(source, Trust.keys(trusted));
        return (outcome instanceof ImportOutcome.Imported ? "done " : "FAILED " + outcome.sentence()) + next;
    }

    private static void read(Path copy, PrintStream out) throws IOException {
        Catalogue kept = Catalogue.open(copy);
        out.println("ready");
        long last = 0;
        int switches = 0;
        while (System.in.available() == 0) {
            kept.reload();
            long now = Math.max(whole(kept), whole(Catalogue.open(copy)));
            if (now < last) {
                throw new IllegalStateException("went back from " + last + " to " + now);
            }
            switches += now > last ? 1 : 0;
            last = now;
        }
        kept.reload();
        out.println("saw " + switches + " switches, last " + whole(kept));
    }

    private static void mapping(Path copy, PrintStream out) throws IOException {
        Catalogue kept = Catalogue.open(copy);
        out.println(edition(kept));
        while (System.in.read() >= 0) {
            kept.reload();
            out.println(edition(kept));
        }
    }

    private static String edition(Catalogue catalogue) {
        return catalogue
                .referenceData()
                .mappingFor("dfe-cin-factors")
                .orElseThrow()
                .edition()
                .orElseThrow();
    }

    private static void hold(Path copy, PrintStream out) throws IOException {
        List<FileChannel> held = new ArrayList<>();
        for (Path file : CopyFiles.all(copy.resolve("generations"))) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            channel.lock(0, Long.MAX_VALUE, true);
            held.add(channel);
        }
        held.add(FileChannel.open(copy.resolve("CURRENT"), StandardOpenOption.READ));
        out.println("holding " + held.size());
        while (System.in.read() >= 0) {
            // Until whoever started it lets go.
        }
    }

    private static PrivateKey privateKey(Path file) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
    }
}
