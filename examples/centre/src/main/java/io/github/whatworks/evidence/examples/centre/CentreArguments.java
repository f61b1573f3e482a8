// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the command line asks for. */
record CentreArguments(List<Path> data, boolean acceptSound, Map<String, String> values) {

    static final String USAGE = """
            Serves evidence records as a Centre.

            java -jar centre.jar [options]
              --data FILE      records to take in, one JSON object a line; may be given several times;
                               without it and without a store the example records
              --accept-sound   take the sound records in where others are refused; without it, all or none
              --store DIR      the folder of the file database that keeps them; without it and without
                               --jdbc one that is gone when the Centre stops
              --jdbc URL       or an address of PostgreSQL, jdbc:postgresql:...
              --jdbc-user NAME, --jdbc-password-file FILE
                               who asks there; the password is the first line of the file
              --keys FILE      the Centre's key pair, made on the first start; without it a pair
                               that is gone when the Centre stops
              --centre FILE    who the Centre is, as JSON: id, operator, standing, licence
              --standing WHAT  in its place, for a trial: official, mirror, council or demonstration; default demonstration
              --port N         the port; 0 for any that is free; default 8080
              --host ADDRESS   where to listen; default 127.0.0.1, which only this machine reaches
              --base-url URL   the Centre's address as clients write it, where something stands in front
                               of it; default what each request says
              --tls FILE, --tls-password-file FILE
                               speak HTTPS, with the key and certificate of a PKCS #12 file
              --rate N         requests a second from one address; 0 for any number; default 200
              --access-log FILE
                               where each request leaves a line; default stderr
              --help           this text""";

    private static final String PORT = "--port";
    private static final String RATE = "--rate";
    private static final String CENTRE = "--centre";
    private static final String STANDING = "--standing";
    private static final List<String> WITH_VALUE = List.of(
            PORT,
            "--host",
            "--keys",
            CENTRE,
            STANDING,
            "--store",
            "--jdbc",
            "--jdbc-user",
            "--jdbc-password-file",
            "--tls",
            "--tls-password-file",
            RATE,
            "--base-url",
            "--access-log");

    CentreArguments {
        data = List.copyOf(data);
        values = Map.copyOf(values);
    }

    /** Reads the command line; the message of what it throws is for the person who typed it. */
    static CentreArguments parse(String... args) {
        List<Path> data = new ArrayList<>();
        boolean acceptSound = false;
        Map<String, String> values = new HashMap<>();
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            if (option.equals("--data")) {
                data.add(path(option, value(option, rest)));
            } else if (option.equals("--accept-sound")) {
                acceptSound = true;
            } else if (!WITH_VALUE.contains(option)) {
                throw new IllegalArgumentException("unknown option " + option + "; see --help");
            } else if (values.put(option, value(option, rest)) != null) {
                throw new IllegalArgumentException(option + " was given twice; see --help");
            }
        }
        CentreArguments arguments = new CentreArguments(data, acceptSound, values);
        arguments.check();
        return arguments;
    }

    private void check() {
        port();
        rate();
        base();
        together("--tls", "--tls-password-file");
        together("--tls-password-file", "--tls");
        together("--jdbc-user", "--jdbc");
        together("--jdbc-password-file", "--jdbc-user");
        if (values.containsKey(CENTRE) && values.containsKey(STANDING)) {
            throw new IllegalArgumentException("--centre and --standing: expected one of them, found both");
        }
        if (values.containsKey("--store") && values.containsKey("--jdbc")) {
            throw new IllegalArgumentException("--store and --jdbc: expected one of them, found both");
        }
    }

    private void together(String option, String needed) {
        if (values.containsKey(option) && !values.containsKey(needed)) {
            throw new IllegalArgumentException(option + " needs " + needed + "; see --help");
        }
    }

    int port() {
        return number(PORT, "8080", 65_535);
    }

    int rate() {
        return number(RATE, "200", 99_999);
    }

    String host() {
        return text("--host").orElse(CentreOptions.LOOPBACK);
    }

    String standing() {
        return text(STANDING).orElse(CentreOptions.DEMONSTRATION);
    }

    Optional<Path> centre() {
        return file(CENTRE);
    }

    Optional<Path> keys() {
        return file("--keys");
    }

    Optional<URI> base() {
        return text("--base-url").map(CentreArguments::base);
    }

    private static URI base(String text) {
        String root = text.replaceFirst("/$", "");
        if (!root.matches("https?://[A-Za-z0-9.:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
            throw new IllegalArgumentException("--base-url: expected an address such as https://evidence.example");
        }
        return URI.create(root);
    }

    Optional<String> text(String option) {
        return Optional.ofNullable(values.get(option));
    }

    Optional<Path> file(String option) {
        return text(option).map(text -> path(option, text));
    }

    private int number(String option, String usual, int most) {
        String text = text(option).orElse(usual);
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(option + ": expected a number from 0 to " + most + ", found " + text);
        }
        return Integer.parseInt(text);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value; see --help");
        }
        return rest.next();
    }

    private static Path path(String option, String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException malformed) {
            throw new IllegalArgumentException(option + ": expected a path", malformed);
        }
    }
}
