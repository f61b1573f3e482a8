// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link OtherCode}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class OtherCodeBuilder {
    private Optional<String> scheme = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Extras extras = Extras.NONE;

    OtherCodeBuilder() {}

    OtherCodeBuilder(OtherCode that) {
        scheme = that.scheme();
        code = that.code();
        extras = that.extras();
    }

    /** See {@link OtherCode#scheme()}. */
    public OtherCodeBuilder scheme(String scheme) {
        this.scheme = Optional.of(scheme);
        extras = extras.without("scheme");
        return this;
    }

    /** See {@link OtherCode#code()}. */
    public OtherCodeBuilder code(String code) {
        this.code = Optional.of(code);
        extras = extras.without("code");
        return this;
    }

    /** See {@link OtherCode#extras()}. */
    public OtherCodeBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public OtherCode build() {
        return new OtherCode(scheme, code, extras);
    }
}
