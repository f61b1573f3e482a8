// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rating scale in one edition: its axes, its levels and what they mean.
 *
 * <p>Scales are data, not Java: see the resource files of this package. Immutable and safe to
 * share between threads.
 *
 * @param id the scale
 * @param edition the edition; the same code may mean something else in another; empty where the
 * publisher names none
 * @param aliases other ids it goes by
 * @param title its name
 * @param shortTitle its name where space is short
 * @param publisher who publishes it
 * @param rates what it rates, in words
 * @param about what one rating on it is about: an intervention, one of its outcomes, a study
 * @param axes its axes; a pair has two
 * @param source where its levels were read
 * @param verification how far it was verified
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record Scale(
        Optional<String> id,
        Optional<String> edition,
        List<String> aliases,
        Optional<String> title,
        Optional<String> shortTitle,
        Optional<String> publisher,
        Optional<String> rates,
        Optional<String> about,
        List<Axis> axes,
        Optional<Source> source,
        Optional<String> verification,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Scale {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(edition, "edition");
        aliases = List.copyOf(aliases);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(shortTitle, "shortTitle");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(rates, "rates");
        Objects.requireNonNull(about, "about");
        axes = List.copyOf(axes);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(verification, "verification");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static ScaleBuilder builder() {
        return new ScaleBuilder();
    }

    /** A builder that starts from this value. */
    public ScaleBuilder toBuilder() {
        return new ScaleBuilder(this);
    }

    /** Whether {@code name} is its id or one of its aliases. */
    public boolean isNamed(String name) {
        return id.filter(name::equals).isPresent() || aliases.contains(name);
    }

    /** Editions of one scale share its id or an alias. */
    boolean sharesANameWith(Scale other) {
        return id.filter(other::isNamed).isPresent() || aliases.stream().anyMatch(other::isNamed);
    }

    /** The axis a value belongs to: the named one, or the only one. */
    public Optional<Axis> axisOf(RatingValue value) {
        if (value.axis().isEmpty()) {
            return axes.size() == 1 ? Optional.of(axes.get(0)) : Optional.empty();
        }
        return axes.stream().filter(axis -> axis.id().equals(value.axis())).findFirst();
    }
}
