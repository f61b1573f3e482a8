// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Extras;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Level}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class LevelBuilder {
    private Optional<String> code = Optional.empty();
    private Optional<String> label = Optional.empty();
    private Optional<String> symbol = Optional.empty();
    private Optional<String> meaning = Optional.empty();
    private Optional<Verification> verified = Optional.empty();
    private Optional<Absence> absence = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    LevelBuilder() {}

    LevelBuilder(Level that) {
        code = that.code();
        label = that.label();
        symbol = that.symbol();
        meaning = that.meaning();
        verified = that.verified();
        absence = that.absence();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Level#code()}. */
    public LevelBuilder code(String code) {
        this.code = Optional.of(code);
        extras = extras.without("code");
        return this;
    }

    /** See {@link Level#label()}. */
    public LevelBuilder label(String label) {
        this.label = Optional.of(label);
        extras = extras.without("label");
        return this;
    }

    /** See {@link Level#symbol()}. */
    public LevelBuilder symbol(String symbol) {
        this.symbol = Optional.of(symbol);
        extras = extras.without("symbol");
        return this;
    }

    /** See {@link Level#meaning()}. */
    public LevelBuilder meaning(String meaning) {
        this.meaning = Optional.of(meaning);
        extras = extras.without("meaning");
        return this;
    }

    /** See {@link Level#verified()}. */
    public LevelBuilder verified(Verification verified) {
        this.verified = Optional.of(verified);
        extras = extras.without("verified");
        return this;
    }

    /** See {@link Level#absence()}. */
    public LevelBuilder absence(Absence absence) {
        this.absence = Optional.of(absence);
        extras = extras.without("absence");
        return this;
    }

    /** See {@link Level#note()}. */
    public LevelBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Level#extras()}. */
    public LevelBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Level build() {
        return new Level(code, label, symbol, meaning, verified, absence, note, extras);
    }
}
