// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** All commands, and which of them was asked for. */
final class Commands {
    private final Map<String, Command> byName = new LinkedHashMap<>();

    private Commands() {
        byName.put("check", new CheckCommand());
        byName.put("summary", new SummaryCommand());
        byName.put("convert", new ConvertCommand());
        byName.put("publish", new PublishCommand(Clock.systemUTC()));
        byName.put("rules", new RulesCommand());
        byName.put("explain", new ExplainCommand());
        byName.put("schema", new SchemaCommand());
    }

    /** Does what {@code args} ask for. */
    static int run(Screen screen, String... args) throws IOException, UnopenableException {
        Commands commands = new Commands();
        Command command = args.length == 0 ? null : commands.byName.get(args[0]);
        // Setting up all of them would take a third of the time that Java needs to start.
        return command == null
                ? commands.runNone(screen, args)
                : commands.run(command, screen, Arrays.copyOfRange(args, 1, args.length));
    }

    private int run(Command command, Screen screen, String... args) throws IOException, UnopenableException {
        CommandSpec spec = command.spec();
        spec.name(EvidenceQuality.NAME + " " + spec.name());
        ParseResult given = line(spec).parseArgs(args);
        return isHelp(given, screen) ? ExitCode.CLEAN : command.run(given, screen);
    }

    /** The command line names no command that there is. */
    private int runNone(Screen screen, String... args) throws IOException {
        CommandSpec root = root();
        byName.forEach((name, command) -> root.addSubcommand(name, command.spec()));
        CommandLine line = line(root);
        ParseResult given = line.parseArgs(args);
        if (isHelp(given, screen)) {
            return ExitCode.CLEAN;
        }
        if (given.isVersionHelpRequested()) {
            screen.print(version() + "\n");
            return ExitCode.CLEAN;
        }
        throw new ParameterException(line, "expected a command such as check, found none");
    }

    private static boolean isHelp(ParseResult given, Screen screen) throws IOException {
        if (given.isUsageHelpRequested()) {
            screen.print(given.commandSpec().commandLine().getUsageMessage(Ansi.OFF));
        }
        return given.isUsageHelpRequested();
    }

    /** Nothing is read into what is typed: no files by a sign before their name, no variables. */
    private static CommandLine line(CommandSpec spec) {
        return new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
    }

    /** Name and version of the program. */
    static String version() {
        return EvidenceQuality.NAME + " "
                + Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                        .orElse("(unreleased)");
    }

    private static CommandSpec root() {
        CommandSpec root = Options.command(
                EvidenceQuality.NAME,
                "Checks, converts, counts and publishes files of evidence records.",
                "It checks the form of a record, not whether the intervention works. Nothing leaves this machine.");
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and stop.")
                .build());
        root.usageMessage()
                .customSynopsis("java -jar " + EvidenceQuality.NAME + ".jar COMMAND [OPTION]... [FILE]...")
                .commandListHeading("%nCommands:%n")
                .footer(
                        "",
                        "FILE is a file of records in any of these forms: one record a line (NDJSON), a JSON array, a "
                                + "single record, gzip of these, CSV, or an Excel workbook; - is standard input.",
                        "",
                        "COMMAND --help tells more. Exit codes:",
                        "  0  done, and nothing to say against it",
                        "  1  done, and something was found or left out",
                        "  2  not done: a file could not be opened, the result could not be written,",
                        "     or the command line was wrong; one line on standard error says which");
        return root;
    }
}
