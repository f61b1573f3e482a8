// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;

/**
 * What it costs: a band on a scale, an amount, a text, or any of the three.
 *
 * @param kind {@code cost} where not given; {@code benefit}, {@code net-benefit} or {@code
 * benefit-cost-ratio}
 * @param band the band, as a rating on its scale
 * @param bandText the band in words as printed
 * @param amount the amount
 * @param text the cost in words
 * @param source where it was read, where sources differ
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Cost(
        Optional<String> kind,
        Optional<@Valid Rating> band,
        Optional<String> bandText,
        Optional<@Valid Amount> amount,
        Optional<String> text,
        Optional<@Valid Source> source,
        Optional<String> note,
        Extras extras) {

    /** Refuses {@code null}. */
    public Cost {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(band, "band");
        Objects.requireNonNull(bandText, "bandText");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static CostBuilder builder() {
        return new CostBuilder();
    }

    /** A builder that starts from this value. */
    public CostBuilder toBuilder() {
        return new CostBuilder(this);
    }
}
