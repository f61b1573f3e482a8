// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import org.jspecify.annotations.Nullable;

/** Something that is got once, and is given again to whoever asks. So is the failure to get it. */
final class Once<T> {
    private final Source<T> source;
    private @Nullable T value;
    private @Nullable FailedException failure;

    Once(Source<T> source) {
        this.source = source;
    }

    /** Where it comes from. */
    interface Source<T> {
        T get() throws FailedException, UntriedException;
    }

    T get() throws FailedException, UntriedException {
        if (failure != null) {
            throw failure;
        }
        T known = value;
        if (known == null) {
            try {
                known = source.get();
                value = known;
            } catch (FailedException failed) {
                failure = failed;
                throw failed;
            }
        }
        return known;
    }

    /** For checks of other things, which cannot be tried without this. */
    T orBlocked(String see) throws UntriedException {
        try {
            return get();
        } catch (FailedException failed) {
            throw UntriedException.blocked("needs what failed in " + see);
        }
    }
}
