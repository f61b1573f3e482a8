// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

import io.github.whatworks.evidence.catalogue.Need;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the command line asks for. */
record Arguments(
        Optional<URI> centre,
        Optional<Path> key,
        Optional<Path> copy,
        String needs,
        int age,
        boolean json,
        boolean demonstration) {

    static final String USAGE = """
            Looks up evidence for coded needs in a copy of a Centre's records.

            java -jar quickstart.jar [options]
              --centre URL    the Centre to fill the copy from; without it one is started here
              --key FILE      the Centre's public key; without it the first key met is trusted, and a
                              Centre that stands as a demonstration is allowed
              --allow-demonstration   allows such a Centre with --key too
              --copy DIR      where the copy is kept; without it a temporary folder, removed at the end
              --needs CODES   such as 4B,3B (of dfe-cin-factors) or LIST:CODE; default 4B,3B,21
              --age YEARS     completed years, 0 to 25; default 7
              --format FORM   text or json; default text
              --help          this text""";

    private static final String LIST = "dfe-cin-factors";

    /** Reads the command line; the message of what it throws is for the person who typed it. */
    static Arguments parse(String... args) {
        Optional<URI> centre = Optional.empty();
        Optional<Path> key = Optional.empty();
        Optional<Path> copy = Optional.empty();
        String needs = "4B,3B,21";
        int age = 7;
        boolean json = false;
        boolean demonstration = false;
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--centre" -> centre = Optional.of(address(value(option, rest)));
                case "--key" -> key = Optional.of(path(option, value(option, rest)));
                case "--copy" -> copy = Optional.of(path(option, value(option, rest)));
                case "--needs" -> needs = value(option, rest);
                case "--age" -> age = age(value(option, rest));
                case "--allow-demonstration" -> demonstration = true;
                case "--format" -> json = isJson(value(option, rest));
                default -> throw new IllegalArgumentException("unknown option " + option + "; see --help");
            }
        }
        return new Arguments(centre, key, copy, needs, age, json, demonstration);
    }

    /** The need: bare codes are of the census's factors, others name their list. */
    Need need() {
        Need need = Need.of(LIST);
        for (String item : needs.split(",", -1)) {
            String code = item.strip();
            int colon = code.lastIndexOf(':');
            if (!code.isEmpty()) {
                need = colon < 0 ? need.and(LIST, code) : need.and(code.substring(0, colon), code.substring(colon + 1));
            }
        }
        return need.forAge(age);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value; see --help");
        }
        return rest.next();
    }

    private static URI address(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException malformed) {
            throw new IllegalArgumentException("--centre: expected an address such as https://evidence.example");
        }
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException(option + ": expected a path");
        }
    }

    private static int age(String text) {
        try {
            int years = Integer.parseInt(text.strip());
            if (years >= 0 && years <= 25) {
                return years;
            }
        } catch (NumberFormatException notWhole) {
            // Said below, with the numbers that are out of range.
        }
        throw new IllegalArgumentException("--age: expected whole years from 0 to 25");
    }

    private static boolean isJson(String form) {
        return switch (form) {
            case "json" -> true;
            case "text" -> false;
            default -> throw new IllegalArgumentException("--format: expected text or json, found " + form);
        };
    }
}
