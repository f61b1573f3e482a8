// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Turns records in any form into canonical lines, or into a sheet. */
final class ConvertCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "convert",
                        "Convert records to one a line in canonical form, or to a sheet.",
                        "Every member is kept, known or not (RFC 8785). Where the output has the ending csv, it is a "
                                + "sheet. What cannot be carried over is said on standard error and counted, and makes "
                                + "the exit code 1.")
                .addOption(Options.out())
                .addPositional(Options.file("The file to convert; - is standard input."));
    }

    @Override
    public int run(ParseResult given, Screen screen) throws IOException, UnopenableException {
        String out = Options.out(given);
        String file = Options.file(given);
        Remarks remarks = new Remarks(screen);
        long written;
        try (Progress progress = Progress.of(List.of(file), screen);
                Input input = Input.open(file, screen, progress);
                Output output = Output.to(out, screen)) {
            RecordWriter writer = isSheet(out)
                    ? new SheetWriter(output.stream(), remarks)
                    : new CanonicalWriter(output.stream(), remarks);
            new Reading(writer::write, remarks).read(input);
            progress.close();
            written = writer.end();
            output.finish();
        }
        remarks.end();
        screen.say(written + (written == 1 ? " record" : " records") + " written");
        return remarks.isEmpty() ? ExitCode.CLEAN : ExitCode.FAULTS;
    }

    private static boolean isSheet(@Nullable String out) {
        return out != null && out.toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
