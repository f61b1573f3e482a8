// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.ScaleRef;
import java.util.List;
import java.util.Optional;

/**
 * The scales in use: what a rating's code means, and what compares with what. Immutable and safe to
 * share between threads.
 *
 * @param scales the scales, one entry an edition
 */
public record Scales(List<Scale> scales) {

    /** Copies the list. */
    public Scales {
        scales = List.copyOf(scales);
    }

    /**
     * The scale that {@code ref} names; both id (or alias) and edition have to agree. Without an edition
     * it names only a scale that has none.
     */
    public Optional<Scale> find(ScaleRef ref) {
        return ref.id()
                .flatMap(id -> scales.stream()
                        .filter(scale -> scale.isNamed(id))
                        .filter(scale -> scale.edition().equals(ref.edition()))
                        .findFirst());
    }

    /**
     * How the first rating stands to the second.
     *
     * <p>There is an answer only if all of this holds; everything else is {@link
     * Comparison.NotComparable} with the reason:
     *
     * <ul>
     *   <li>both ratings name the same scale (by its id or an alias) in the same edition, and this copy
     *       has it
     *   <li>they are about the same: both of a whole record, or both of an outcome of the same name,
     *       for the same people and at the same follow-up; a part that neither states agrees
     *   <li>for an outcome, both state their comparator, and it is the same: it decides the sign, so two
     *       comparators that are not stated do not agree
     *   <li>every axis of the scale has one value in each, and the scale orders the two: by its {@link
     *       ScaleOrder}, never by a number read into a code. Levels that stand apart, values that are
     *       absent, codes and marks that the scale does not know, and levels that no chain of its order
     *       joins have no answer. A value that may be one of several codes has one where all of them agree
     * </ul>
     *
     * <p>A pair is one value: it stands above another if one half does and none stands below. Marks do
     * not move a place, but two values at one place with different marks are not the same. Ratings that
     * are lost, or that sources disagree about, are not compared.
     *
     * <p>The answer for {@code (b, a)} is always the {@linkplain Comparison#reversed reverse} of that for
     * {@code (a, b)}, with the same reason.
     *
     * {@snippet file="LookUpSnippets.java" region="compare"}
     */
    public Comparison compare(Rated first, Rated second) {
        Optional<Scale> one = first.rating().scale().flatMap(this::find);
        Optional<Scale> other = second.rating().scale().flatMap(this::find);
        if (one.isEmpty() || other.isEmpty()) {
            return Comparison.notComparable("a rating names no scale and edition that is known here");
        }
        if (!one.equals(other)) {
            return Comparison.notComparable(
                    one.get().sharesANameWith(other.get())
                            ? "they are on two editions of one scale"
                            : "they are on two different scales");
        }
        return Circumstances.disagreement(first, second)
                .map(Comparison::notComparable)
                .orElseGet(() -> new Positions(one.get()).compare(first.rating(), second.rating()));
    }
}
