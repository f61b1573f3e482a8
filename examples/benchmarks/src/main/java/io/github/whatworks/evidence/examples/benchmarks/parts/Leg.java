// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * One JDK to measure on.
 *
 * @param home where it is
 * @param version its version, such as {@code 17.0.15}
 * @param vendor who built it
 * @param rounds how often to measure
 */
public record Leg(Path home, String version, String vendor, int rounds) {

    /** The JDK at {@code home}. */
    static Leg of(Path home, int rounds) throws IOException {
        Properties release = new Properties();
        try (var in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
        }
        return new Leg(home, unquoted(release, "JAVA_VERSION"), unquoted(release, "IMPLEMENTOR"), rounds);
    }

    private static String unquoted(Properties release, String name) {
        return release.getProperty(name, "").replace("\"", "");
    }

    /** Its feature release, such as {@code 17}. */
    public String jdk() {
        return version.replaceFirst("\\..*", "");
    }

    String java() {
        return home.resolve("bin").resolve("java").toString();
    }

    /** Its version, vendor and rounds. */
    public String inWords() {
        return "%s %s (%d rounds)".formatted(vendor, version, rounds);
    }
}
