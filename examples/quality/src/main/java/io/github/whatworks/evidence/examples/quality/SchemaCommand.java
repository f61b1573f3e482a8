// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.validation.EvidenceSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the JSON Schema. */
final class SchemaCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("schema", "Print the JSON Schema (2020-12) of a record.")
                .addOption(Options.out());
    }

    @Override
    public int run(ParseResult given, Screen screen) throws IOException {
        try (Output out = Output.to(Options.out(given), screen)) {
            out.stream().write(EvidenceSchema.text().getBytes(StandardCharsets.UTF_8));
            out.finish();
        }
        return ExitCode.CLEAN;
    }
}
