// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.code.TopicMapping;
import java.util.Objects;

/**
 * Why a record answers a need: the need, the mapping that was used and how the ages meet.
 *
 * <p>It holds the need, so it has no wire form and its text shows nothing. Immutable.
 */
public final class MatchReason {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient CodedNeed need;
    private final transient TopicMapping mapping;
    private final transient AgeFit ageFit;

    MatchReason(CodedNeed need, TopicMapping mapping, AgeFit ageFit) {
        this.need = Objects.requireNonNull(need, "need");
        this.mapping = mapping;
        this.ageFit = ageFit;
    }

    /** The code that was asked for, for the screen of the case. */
    public String inWords() {
        return need.code() + " (" + need.list() + ")";
    }

    /** The mapping that led from the code to the record's topic. */
    public TopicMapping mapping() {
        return mapping;
    }

    /** How the ages that the record states meet the age asked for. */
    public AgeFit ageFit() {
        return ageFit;
    }

    /** Nothing of the need. */
    @Override
    public String toString() {
        return "MatchReason[not shown]";
    }
}
