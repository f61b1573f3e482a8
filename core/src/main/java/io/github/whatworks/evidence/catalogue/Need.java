// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Age;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is asked of a {@link Catalogue} for one family: the codes a case system holds and an age.
 *
 * <p>Coded needs are answered side by side, one group each. A need is about a child, so it has no
 * wire form: it cannot be serialised, it is never logged, it leaves the machine by no call of this
 * library, and its text shows its shape only. Immutable and safe to share between threads.
 *
 * {@snippet file="LookUpSnippets.java" region="need"}
 */
public final class Need {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient List<CodedNeed> coded;
    private final transient Optional<Age> age;

    private Need(List<CodedNeed> coded, Optional<Age> age) {
        this.coded = List.copyOf(coded);
        this.age = age;
    }

    /**
     * The codes of one list.
     *
     * @param list the list the codes are from, such as {@code dfe-cin-factors}: a bare code is not
     *     enough, since lists share codes
     * @param codes the codes, in any order; one given twice is asked once
     */
    public static Need of(String list, String... codes) {
        return new Need(List.of(), Optional.empty()).and(list, codes);
    }

    /** The codes that were read from {@code input}; what was odd about them, its notices say. */
    public static Need of(CodedInput input) {
        return new Need(input.coded(), Optional.empty());
    }

    /** This need and the codes of another list. */
    public Need and(String list, String... codes) {
        List<CodedNeed> all = new ArrayList<>(coded);
        for (String code : codes) {
            CodedNeed next = new CodedNeed(list.strip(), code.strip());
            if (!all.contains(next)) {
                all.add(next);
            }
        }
        return new Need(all, age);
    }

    /**
     * This need for somebody who has completed {@code years} years.
     *
     * @throws IllegalArgumentException below 0 or above 25
     */
    public Need forAge(int years) {
        return forAge(Age.years(years));
    }

    /** This need for somebody of this age, who may be unborn. */
    public Need forAge(Age of) {
        return new Need(coded, Optional.of(Objects.requireNonNull(of, "of")));
    }

    List<CodedNeed> coded() {
        return coded;
    }

    Optional<Age> age() {
        return age;
    }

    /** The shape of the need and nothing of its content. */
    @Override
    public String toString() {
        return "Need[" + coded.size() + " coded, age " + (age.isPresent() ? "given" : "not given") + "]";
    }
}
