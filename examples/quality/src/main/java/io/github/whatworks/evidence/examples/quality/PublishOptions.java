// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options of a publication, and what they come to. */
final class PublishOptions {
    static final String BEGIN = "begin";
    static final String FINISH = "finish";

    private static final String CENTRE = "--centre";
    private static final String KEYS = "--keys";
    private static final String OUT = "--out";
    private static final String EXPIRES = "--expires";
    private static final String ALLOW_REMOVAL = "--allow-removal";
    private static final String REFERENCE_DATA = "--reference-data";
    private static final String ROTATE = "--rotate";
    private static final int DAYS = 30;
    private static final int MOST_DAYS = 3660;

    private final ParseResult given;

    PublishOptions(ParseResult given) {
        this.given = given;
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(path(
                        CENTRE,
                        "FILE",
                        "Who publishes: {\"id\": \"...\", \"operator\": \"...\", \"standing\": \"official\", \"licence\": "
                                + "\"...\"}. The standing is official, mirror, council or demonstration; the licence is "
                                + "NOT_STATED where there is none; a notice may be added."))
                .addOption(
                        path(
                                KEYS,
                                "FILE",
                                "The key pair that signs, made for the first publication. Keep it secret, and keep it safe: who "
                                        + "has it publishes in your name, and without it those who follow you take nothing more."))
                .addOption(path(
                        OUT,
                        "DIR",
                        "The folder to publish in. What was published there last is built upon, so keep it, or fetch it "
                                + "from the web server."))
                .addOption(Options.number(
                        EXPIRES,
                        "DAYS",
                        1,
                        MOST_DAYS,
                        "The life of the snapshot (" + DAYS
                                + " days if not given). It is fresh for half of it: publish "
                                + "again before, even if nothing changed."))
                .addOption(OptionSpec.builder(ALLOW_REMOVAL)
                        .paramLabel("REASON")
                        .type(String.class)
                        .description("Remove records that were published and are missing now, and tell everybody this "
                                + "reason. For what should never have been there; what should no longer be used is to be "
                                + "withdrawn.")
                        .build())
                .addOption(OptionSpec.builder(REFERENCE_DATA)
                        .paramLabel("FILE")
                        .type(String.class)
                        .description(
                                "Your own scales, code lists and mappings, in each line one of {\"scale\": {...}}, "
                                        + "{\"codeList\": {...}} and {\"mapping\": {...}}. They are published with those of this "
                                        + "program, and of the same id and edition in their place; those who follow you answer by "
                                        + "them.")
                        .build())
                .addOption(Options.choice(
                        ROTATE,
                        "STEP",
                        List.of(BEGIN, FINISH),
                        "Change the keys, in two steps. begin makes the next key, which this publication names and the "
                                + "old one signs; publish so for at least the life of a snapshot, so that every copy "
                                + "learns it. finish lets the next key sign, and takes the old one out of the file of "
                                + "keys for good."));
    }

    private static OptionSpec path(String name, String label, String help) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .required(true)
                .type(String.class)
                .description(help)
                .build();
    }

    Path centre() {
        return path(CENTRE);
    }

    Path keys() {
        return path(KEYS);
    }

    Path folder() {
        return path(OUT);
    }

    Duration life() {
        return Duration.ofDays(given.matchedOptionValue(EXPIRES, DAYS));
    }

    /** Why records may be missing. */
    Optional<String> removal() {
        Optional<String> reason = Optional.ofNullable(given.matchedOptionValue(ALLOW_REMOVAL, (String) null));
        if (reason.filter(String::isBlank).isPresent()) {
            throw wrong(ALLOW_REMOVAL, "expected a reason in words, found none");
        }
        return reason;
    }

    /** The Centre's own scales, code lists and mappings. */
    Optional<Path> referenceData() {
        return Optional.ofNullable(given.matchedOptionValue(REFERENCE_DATA, (String) null))
                .map(file -> path(REFERENCE_DATA));
    }

    /** The step in a change of keys; empty if there is none. */
    String rotation() {
        return given.matchedOptionValue(ROTATE, "");
    }

    private Path path(String name) {
        try {
            return Path.of(given.matchedOptionValue(name, ""));
        } catch (InvalidPathException unnameable) {
            throw wrong(name, "expected a name that this system can write, found another");
        }
    }

    private ParameterException wrong(String name, String what) {
        return new ParameterException(
                given.commandSpec().commandLine(), "Invalid value for option '" + name + "': " + what);
    }
}
