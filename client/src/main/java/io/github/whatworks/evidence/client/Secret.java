// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A password, key or client secret. Nothing shows it: {@link #toString} does not, two are equal only where they are one and
 * the same object, and it cannot be serialised. Safe to share between threads if its supplier is.
 *
 * <p>The client asks for it each time it is needed and keeps no copy longer than the request. HTTP makes a text of it on its
 * way out, which the JVM may hold until it is collected.
 */
public final class Secret {

    private final Supplier<char[]> source;

    private Secret(Supplier<char[]> source) {
        this.source = source;
    }

    /** This one; the characters are copied, so that the caller may wipe its own. */
    public static Secret of(char[] value) {
        char[] kept = value.clone();
        return new Secret(() -> kept);
    }

    /** Whatever {@code source} gives when it is asked, which is each time: so that a host may change it. */
    public static Secret from(Supplier<char[]> source) {
        return new Secret(Objects.requireNonNull(source, "source"));
    }

    /** A copy of it. */
    char[] value() {
        return Objects.requireNonNull(source.get(), "the source of a secret gave null")
                .clone();
    }

    /** Says that it is one, and nothing of it. */
    @Override
    public String toString() {
        return "Secret[not shown]";
    }
}
