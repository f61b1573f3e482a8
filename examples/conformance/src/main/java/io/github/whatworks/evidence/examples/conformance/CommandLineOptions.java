// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.catalogue.CentreKey;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** What can be typed. */
final class CommandLineOptions {
    static final String BASE = "--base-url";
    static final String REPORT = "--report";
    static final String OUT = "--out";
    static final String RATE = "--rate";
    static final String KEY = "--key";

    private static final int MOST_RATE = 100;

    private CommandLineOptions() {}

    static CommandLine line() {
        CommandSpec spec = CommandSpec.create().name(ConformanceMain.NAME);
        spec.usageMessage()
                .header("Holds a server to the contract between a Centre and councils, over HTTP alone.")
                .description(
                        "It checks how evidence is served, not whether the interventions in it work. It sends nothing but "
                                + "what the server's own documents say and made-up values, one request at a time, and to that server "
                                + "alone.")
                .customSynopsis("java -jar " + ConformanceMain.NAME + ".jar --base-url URL [OPTION]...")
                .sortOptions(false)
                .optionListHeading("%nOptions:%n")
                .footer(
                        "",
                        "Exit codes:",
                        "  0  it conforms, at the level that it claims",
                        "  1  it does not",
                        "  2  that could not be found out: the address is wrong, nothing answers,",
                        "     the run came to its limits, or the report could not be written;",
                        "     one line on standard error says which");
        spec.addOption(option(
                                BASE,
                                "URL",
                                URI.class,
                                new Address(),
                                "The root of the server, such as https://evidence.example.")
                        .required(true)
                        .build())
                .addOption(
                        option(REPORT, "FORM", ReportForm.class, new Form(), "text, json or junit (text if not given).")
                                .build())
                .addOption(option(
                                OUT,
                                "FILE",
                                String.class,
                                text -> text,
                                "Write the report to this file (standard output if not given). It appears when it is whole.")
                        .build())
                .addOption(option(
                                RATE,
                                "N",
                                Integer.class,
                                new Rate(),
                                "At most N requests a second, from 1 to " + MOST_RATE + " (5 if not given).")
                        .build())
                .addOption(option(
                                KEY,
                                "KEY",
                                CentreKey.class,
                                new Key(),
                                "The Centre's public key, ed25519:...: the manifest has to be signed with it.")
                        .build())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this and stop.")
                        .build());
        return new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
    }

    private static OptionSpec.Builder option(
            String name, String label, Class<?> type, ITypeConverter<?> converter, String help) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(type)
                .converters(converter)
                .description(help);
    }

    private record Address() implements ITypeConverter<URI> {
        @Override
        public URI convert(String text) {
            try {
                URI uri = new URI(text);
                Conformance.root(uri);
                return uri;
            } catch (URISyntaxException | IllegalArgumentException noAddress) {
                throw new TypeConversionException(
                        "expected an address such as https://evidence.example, found \"" + text + "\"");
            }
        }
    }

    private record Form() implements ITypeConverter<ReportForm> {
        @Override
        public ReportForm convert(String text) {
            String forms =
                    Arrays.stream(ReportForm.values()).map(ReportForm::id).collect(Collectors.joining(", "));
            return ReportForm.of(text)
                    .orElseThrow(() -> new TypeConversionException("expected " + forms + ", found \"" + text + "\""));
        }
    }

    private record Rate() implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            if (text.matches("[1-9][0-9]{0,2}") && Integer.parseInt(text) <= MOST_RATE) {
                return Integer.valueOf(text);
            }
            throw new TypeConversionException(
                    "expected a whole number from 1 to " + MOST_RATE + ", found \"" + text + "\"");
        }
    }

    private record Key() implements ITypeConverter<CentreKey> {
        @Override
        public CentreKey convert(String text) {
            try {
                return new CentreKey(text);
            } catch (IllegalArgumentException noKey) {
                throw new TypeConversionException(
                        "expected ed25519: and the Base64 of 32 bytes, found \"" + text + "\"");
            }
        }
    }
}
