// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;

/** The gate's report as JSON: one object with the array {@code findings}, which may be long. */
final class GateReport {

    private GateReport() {}

    /** The numbers of the lines that have an error. */
    static BitSet linesWithErrors(Path report) throws IOException {
        BitSet lines = new BitSet();
        try (JsonParser parser = new ObjectMapper().createParser(report.toFile())) {
            goToFindings(parser, report);
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                ObjectNode finding = parser.readValueAsTree();
                if (finding.get("severity").textValue().equals("error")) {
                    lines.set(finding.get("line").intValue());
                }
            }
        }
        return lines;
    }

    private static void goToFindings(JsonParser parser, Path report) throws IOException {
        parser.nextToken();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("findings")) {
                return;
            }
            parser.skipChildren();
        }
        throw new IOException("no findings in " + report);
    }
}
