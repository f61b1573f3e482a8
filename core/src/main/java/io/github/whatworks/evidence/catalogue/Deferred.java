// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, and once: most of what an answer can say is read by nobody. Safe
 * to share between threads; those that come while it is made wait for the one that makes it. Its text shows nothing.
 */
final class Deferred<T> implements Supplier<T> {

    private final Supplier<T> make;
    private volatile @Nullable T made;

    /** What {@code make} makes. */
    Deferred(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public T get() {
        T value = made;
        if (value != null) {
            return value;
        }
        synchronized (this) {
            if (made == null) {
                made = make.get();
            }
            return Objects.requireNonNull(made);
        }
    }

    @Override
    public String toString() {
        return "Deferred[not shown]";
    }
}
