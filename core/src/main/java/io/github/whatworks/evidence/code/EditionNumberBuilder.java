// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link EditionNumber}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class EditionNumberBuilder {
    private Optional<String> edition = Optional.empty();
    private Optional<Integer> number = Optional.empty();
    private Extras extras = Extras.NONE;

    EditionNumberBuilder() {}

    EditionNumberBuilder(EditionNumber that) {
        edition = that.edition();
        number = that.number();
        extras = that.extras();
    }

    /** See {@link EditionNumber#edition()}. */
    public EditionNumberBuilder edition(String edition) {
        this.edition = Optional.of(edition);
        extras = extras.without("edition");
        return this;
    }

    /** See {@link EditionNumber#number()}. */
    public EditionNumberBuilder number(Integer number) {
        this.number = Optional.of(number);
        extras = extras.without("number");
        return this;
    }

    /** See {@link EditionNumber#extras()}. */
    public EditionNumberBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public EditionNumber build() {
        return new EditionNumber(edition, number, extras);
    }
}
