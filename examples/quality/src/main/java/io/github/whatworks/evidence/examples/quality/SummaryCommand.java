// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Counts what files hold. */
final class SummaryCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command(
                        "summary",
                        "Count what files of records hold.",
                        "By kind, status, publisher, topic, scale and level, how ratings are known, and which parts are "
                                + "missing. A pair, such as effectiveness and strength, is one level.")
                .addOption(Options.report("text", "json"))
                .addPositional(Options.files("The files to count; - is standard input."));
    }

    @Override
    public int run(ParseResult given, Screen screen) throws IOException {
        Summary summary = new Summary();
        Remarks remarks = new Remarks(screen);
        Reading reading = new Reading(summary::add, remarks);
        int unopened = 0;
        List<String> files = Options.files(given);
        try (Progress progress = Progress.of(files, screen)) {
            for (String file : files) {
                try (Input input = Input.open(file, screen, progress)) {
                    reading.read(input);
                } catch (UnopenableException unopenable) {
                    screen.say(String.valueOf(unopenable.getMessage()));
                    unopened++;
                }
            }
        }
        remarks.end();
        if (unopened < files.size()) {
            screen.print(Options.report(given).equals("json") ? summary.json() : summary.text());
        }
        return unopened > 0 ? ExitCode.NOT_DONE : remarks.isEmpty() ? ExitCode.CLEAN : ExitCode.FAULTS;
    }
}
