// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.calls;

import io.github.whatworks.evidence.catalogue.CentreKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands in the folder of a refresh.
 *
 * @param root the folder
 */
record CentreFolder(Path root) {

    /** What the Centre publishes, in its second generation. */
    Path published() {
        return root.resolve("published");
    }

    /** A copy of its first. */
    Path copy() {
        return root.resolve("copy");
    }

    /** The record that the second generation changes. */
    Path changed() {
        return root.resolve("changed.json");
    }

    Path changedId() {
        return root.resolve("changed.id");
    }

    Path key() {
        return root.resolve("key.txt");
    }

    CentreKey trusted() throws IOException {
        return new CentreKey(Files.readString(key()));
    }

    /** What the Centre answers: its four files, and the record that has changed. */
    Map<String, FixedAnswer> answers() throws IOException {
        Path files = published().resolve("v1");
        Map<String, FixedAnswer> answers = new HashMap<>();
        answers.put("/v1/centre.json", FixedAnswer.json(Files.readAllBytes(files.resolve("centre.json"))));
        answers.put("/v1/snapshot.json", FixedAnswer.json(Files.readAllBytes(files.resolve("snapshot.json"))));
        answers.put("/v1/snapshots/2.ndjson.gz", FixedAnswer.file(files.resolve("snapshots/2.ndjson.gz")));
        FixedAnswer changes = FixedAnswer.json(Files.readAllBytes(files.resolve("changes.json")));
        answers.put("/v1/changes.json", changes);
        answers.put("/v1/changes.json?after=1", changes);
        String changed = "/v1/records/" + Files.readString(changedId()) + "/versions/2";
        answers.put(changed, FixedAnswer.json(Files.readAllBytes(changed())));
        return answers;
    }
}
