// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.validation.Profile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options and parameters that commands have in common, and how they are written. */
final class Options {
    private static final String PROFILE = "--profile";
    private static final String REPORT = "--report";
    private static final String OUT = "--out";
    private static final String FILES = "FILE";

    private Options() {}

    /** A command with the option {@code --help}, told of in one line and in several. */
    static CommandSpec command(String name, String header, String... description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage()
                .header(header)
                .description(description)
                .sortOptions(false)
                .synopsisAutoIndentThreshold(0.3)
                .optionListHeading("%nOptions:%n")
                .parameterListHeading("%nParameters:%n");
        return spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this and stop.")
                .build());
    }

    /** An option with one of a few words, in whatever case. */
    static OptionSpec choice(String name, String label, List<String> words, String... help) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(String.class)
                .converters(new Choice(words))
                .description(help)
                .build();
    }

    /** Takes one of a few words, in whatever case. */
    private record Choice(List<String> words) implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            for (String word : words) {
                if (word.equalsIgnoreCase(text)) {
                    return word;
                }
            }
            throw new TypeConversionException("expected " + String.join(", ", words) + ", found \"" + text + "\"");
        }
    }

    /** The option for what the records are to be good for. */
    static OptionSpec profile() {
        List<String> profiles = new ArrayList<>();
        for (Profile profile : Profile.values()) {
            profiles.add(profile.id());
        }
        return choice(
                PROFILE,
                "PROFILE",
                profiles,
                "What the records are to be good for: draft, exchange or publication (exchange if not given).");
    }

    /** The profile that is given, or that for exchange. */
    static Profile profile(ParseResult given) {
        return Profile.of(given.matchedOptionValue(PROFILE, "")).orElse(Profile.EXCHANGE);
    }

    /** The option for the form of the result; the first is the default. */
    static OptionSpec report(String... forms) {
        return choice(
                REPORT,
                "FORM",
                List.of(forms),
                "The form of the result: " + String.join(" or ", forms) + " (" + forms[0] + " if not given).");
    }

    /** The form of the result that is given, or text. */
    static String report(ParseResult given) {
        return given.matchedOptionValue(REPORT, "text");
    }

    /** An option with a whole number within bounds. */
    static OptionSpec number(String name, String label, int least, int most, String... help) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(Integer.class)
                .converters(new Whole(least, most))
                .description(help)
                .build();
    }

    /** Takes a whole number within bounds. */
    private record Whole(int least, int most) implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                // It is refused below, as one out of bounds is.
            }
            throw new TypeConversionException(
                    "expected a whole number from " + least + " to " + most + ", found \"" + text + "\"");
        }
    }

    /** The option for a file to write. */
    static OptionSpec out() {
        return OptionSpec.builder(OUT)
                .paramLabel(FILES)
                .type(String.class)
                .description(
                        "Write to this file (standard output if not given). It is replaced when the result is whole; if the "
                                + "run is stopped before, the old one stays.")
                .build();
    }

    /** The file to write, if one is given. */
    static @Nullable String out(ParseResult given) {
        return given.matchedOptionValue(OUT, null);
    }

    /** One file to read. */
    static PositionalParamSpec file(String... help) {
        return PositionalParamSpec.builder()
                .index("0")
                .required(true)
                .paramLabel(FILES)
                .type(String.class)
                .description(help)
                .build();
    }

    /** The file to read that is given. */
    static String file(ParseResult given) {
        return given.matchedPositionalValue(0, Input.STANDARD);
    }

    /** Files to read, one or more. */
    static PositionalParamSpec files(String... help) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .required(true)
                .paramLabel(FILES)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(help)
                .build();
    }

    /** The files to read that are given. */
    static List<String> files(ParseResult given) {
        return List.copyOf(given.matchedPositionalValue(0, List.<String>of()));
    }
}
