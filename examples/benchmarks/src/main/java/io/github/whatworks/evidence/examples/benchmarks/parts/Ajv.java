// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The peer on Node: ajv with the published JSON Schema.
 *
 * @param folder where its program and packages are
 * @param schema the schema
 * @param work where it may write
 */
public record Ajv(Path folder, Path schema, Path work) {

    /** The versions of Node and ajv. */
    public String version() throws IOException, InterruptedException {
        String node = Child.run(work, Set.of(0), List.of("node", "--version")).output();
        Path installed = folder.resolve("node_modules/ajv/package.json");
        return node + ", "
                + new ObjectMapper().readTree(installed.toFile()).get("version").textValue();
    }

    List<String> command(Path file, Path report) {
        return List.of(
                "node", folder.resolve("check.mjs").toString(), schema.toString(), file.toString(), report.toString());
    }
}
