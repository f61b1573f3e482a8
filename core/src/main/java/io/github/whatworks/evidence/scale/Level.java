// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Extras;
import java.util.Objects;
import java.util.Optional;

/**
 * One level of an axis, or one of the codes that stand apart from its levels.
 *
 * @param code the code
 * @param label the label the publisher prints
 * @param symbol the symbol the publisher draws
 * @param meaning what it means, in our own words
 * @param verified how the code, label and meaning are known
 * @param absence which kind of absence it is, where it stands apart from the levels
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record Level(
        Optional<String> code,
        Optional<String> label,
        Optional<String> symbol,
        Optional<String> meaning,
        Optional<Verification> verified,
        Optional<Absence> absence,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Level {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(meaning, "meaning");
        Objects.requireNonNull(verified, "verified");
        Objects.requireNonNull(absence, "absence");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static LevelBuilder builder() {
        return new LevelBuilder();
    }

    /** A builder that starts from this value. */
    public LevelBuilder toBuilder() {
        return new LevelBuilder(this);
    }

    /** The meaning, unless it rests on inference: nothing that is shown is built on that. */
    public Optional<String> meaningToShow() {
        return verified.filter(Verification.SEEN::equals).flatMap(seen -> meaning);
    }
}
