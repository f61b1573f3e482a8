// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The named part of a description that a section belongs to: TIDieR items and EMMIE dimensions.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record SectionName(String value) {
    /** TIDieR: why, the theory behind it. */
    public static final SectionName WHY = new SectionName("why");

    /** TIDieR: what is done. */
    public static final SectionName WHAT = new SectionName("what");

    /** TIDieR: who provides it. */
    public static final SectionName WHO_PROVIDES = new SectionName("who-provides");

    /** TIDieR: how it is delivered. */
    public static final SectionName HOW = new SectionName("how");

    /** TIDieR: where it takes place. */
    public static final SectionName WHERE = new SectionName("where");

    /** TIDieR: when and how much. */
    public static final SectionName WHEN_AND_HOW_MUCH = new SectionName("when-and-how-much");

    /** EMMIE: effect. */
    public static final SectionName EFFECT = new SectionName("effect");

    /** EMMIE: mechanism. */
    public static final SectionName MECHANISM = new SectionName("mechanism");

    /** EMMIE: moderators. */
    public static final SectionName MODERATORS = new SectionName("moderators");

    /** EMMIE: implementation. */
    public static final SectionName IMPLEMENTATION = new SectionName("implementation");

    /** EMMIE: economic impact. */
    public static final SectionName ECONOMICS = new SectionName("economics");

    /** What it set out to do. */
    public static final SectionName OBJECTIVES = new SectionName("objectives");

    /** How it was done. */
    public static final SectionName METHOD = new SectionName("method");

    /** What it found. */
    public static final SectionName KEY_FINDINGS = new SectionName("key-findings");

    /** What it is for. */
    public static final SectionName GOALS = new SectionName("goals");

    /** How it is thought to work, row by row. */
    public static final SectionName THEORY_OF_CHANGE = new SectionName("theory-of-change");

    /** TIDieR: how it is fitted to people. */
    public static final SectionName TAILORING = new SectionName("tailoring");

    /** What was learnt. */
    public static final SectionName LESSONS = new SectionName("lessons");

    /** Refuses {@code null}. */
    public SectionName {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SectionName sectionName && sectionName.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
