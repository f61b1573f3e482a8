// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Scales;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process, which publishes generation after generation until it is killed. */
final class PublishingHost {

    private PublishingHost() {}

    /** The folder, the file of the keys, and a folder to warm up in. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CentreKeys keys = CentreKeys.read(Path.of(args[1]));
        // Elsewhere first, so that what is killed later is writing and not a JVM that loads classes.
        next(StaticCentre.in(Path.of(args[2])), keys);
        next(StaticCentre.in(Path.of(args[2])), keys);
        StaticCentre centre = StaticCentre.in(Path.of(args[0]));
        out.println("from 0");
        while (true) {
            out.println("done " + next(centre, keys));
        }
    }

    static long next(StaticCentre centre, CentreKeys keys) throws IOException {
        long generation = centre.manifest().map(last -> last.generation()).orElse(0L) + 1;
        PublicationOutcome outcome =
                centre.withReferenceData(data(generation)).publish(Published.CENTRE, keys, records(generation));
        if (outcome instanceof PublicationOutcome.Published done
                && done.manifest().generation() == generation) {
            return generation;
        }
        throw new IllegalStateException(outcome.sentence());
    }

    /** Two records, of which one has the generation as its version. */
    static List<EvidenceRecord> records(long generation) {
        return List.of(Published.titled("Counter").version((int) generation).build(), Published.record("Other"));
    }

    /** A mapping that has the generation as its edition. */
    static ReferenceData data(long generation) {
        TopicMapping mapping = TopicMapping.builder()
                .id("counter")
                .edition(Long.toString(generation))
                .list("counter")
                .build();
        return new ReferenceData(new Scales(List.of()), new CodeLists(List.of()), List.of(mapping));
    }

    static Process start(Path... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                PublishingHost.class.getName()));
        for (Path arg : args) {
            command.add(arg.toString());
        }
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
