// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The real records of this project, as trees. */
final class RealRecords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RealRecords() {}

    /** Records of the two catalogues: long ones, rated on scales that core knows. */
    static List<ObjectNode> ofCatalogues() {
        return read("/evidence.ndjson");
    }

    /** Records of other bodies: short ones, on many scales that core does not know. */
    static List<ObjectNode> ofPeers() {
        return read("/peers/records.ndjson");
    }

    private static List<ObjectNode> read(String resource) {
        List<ObjectNode> records = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(RealRecords.class.getResourceAsStream(resource), resource);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                records.add((ObjectNode) JSON.readTree(line));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return records;
    }
}
