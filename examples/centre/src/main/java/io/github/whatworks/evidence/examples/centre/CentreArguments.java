// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What the command line asks for. */
record CentreArguments(int port, String host, List<Path> data, Optional<Path> keys, String standing) {

    static final String USAGE = """
            Serves evidence records as a Centre.

            java -jar centre.jar [options]
              --port N         the port; 0 for any that is free; default 8080
              --host ADDRESS   where to listen; default 127.0.0.1, which only this machine reaches
              --data FILE      records, one JSON object a line; may be given several times;
                               without it the example records
              --keys FILE      the Centre's key pair, made on the first start; without it a pair
                               that is gone when the Centre stops
              --standing WHAT  official, mirror, council or demonstration; default demonstration
              --help           this text""";

    private static final int DEFAULT_PORT = 8080;

    CentreArguments {
        data = List.copyOf(data);
    }

    /** Reads the command line; the message of what it throws is for the person who typed it. */
    static CentreArguments parse(String... args) {
        int port = DEFAULT_PORT;
        String host = CentreOptions.LOOPBACK;
        List<Path> data = new ArrayList<>();
        Optional<Path> keys = Optional.empty();
        String standing = CentreOptions.DEMONSTRATION;
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--host" -> host = value(option, rest);
                case "--data" -> data.add(path(option, value(option, rest)));
                case "--keys" -> keys = Optional.of(path(option, value(option, rest)));
                case "--standing" -> standing = value(option, rest);
                default -> throw new IllegalArgumentException("unknown option " + option + "; see --help");
            }
        }
        return new CentreArguments(port, host, data, keys, standing);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value; see --help");
        }
        return rest.next();
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new IllegalArgumentException("--port: expected a number from 0 to 65535, found " + text);
        }
        return Integer.parseInt(text);
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException(option + ": expected a path", malformed);
        }
    }
}
