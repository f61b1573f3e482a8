// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.testkit;

import static io.github.whatworks.evidence.testkit.Fault.Consequence.HELD;
import static io.github.whatworks.evidence.testkit.Fault.Consequence.KEPT_ASIDE;
import static io.github.whatworks.evidence.testkit.Fault.Consequence.REFUSED;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Amount;
import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.Citation;
import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordDate;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.json.JsonLimits;
import io.github.whatworks.evidence.json.JsonText;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What can be wrong with a document. A closed list: each fault is made on purpose, and its consequence is tested. */
public enum Fault {
    /** The text ends before its last brace. */
    CUT_SHORT(REFUSED, EvidenceRecord.class),
    /** An object has two members of one name. */
    DUPLICATE_MEMBER(REFUSED, Outcome.class, "name", "\"Text.\"", Breaker.TWIN_OF + "name", "\"Text.\""),
    /** A string holds half of a surrogate pair. */
    LONE_SURROGATE(REFUSED, Caveat.class, "text", "\"" + Breaker.HALF_A_CHARACTER + "\""),
    /** Arrays lie 70 deep within each other. */
    TOO_DEEP(REFUSED, EvidenceRecord.class, "x-deep", "[".repeat(70) + "]".repeat(70)),
    /** The format is of a later major version. */
    LATER_FORMAT(REFUSED, EvidenceRecord.class, "format", "\"2.0\""),
    /** The record has no format. */
    MISSING_FORMAT(REFUSED, EvidenceRecord.class, "format", ""),
    /** The record has no id. */
    MISSING_ID(REFUSED, EvidenceRecord.class, "id", ""),
    /** The record has no kind. */
    MISSING_KIND(REFUSED, EvidenceRecord.class, "kind", ""),
    /** The record has no title. */
    MISSING_TITLE(REFUSED, EvidenceRecord.class, "title", ""),

    /** A text is given as a number. */
    WRONG_TYPE(KEPT_ASIDE, Provenance.class, "publisher", "7"),
    /** A list has {@code null} among its elements. */
    NULL_IN_LIST(KEPT_ASIDE, EvidenceRecord.class, "notes", "[{\"text\":\"Text.\"},null]"),
    /** The version is not a whole number. */
    BROKEN_VERSION(KEPT_ASIDE, EvidenceRecord.class, "version", "1.5"),

    /** The id is not {@code publisher:slug}. */
    BAD_ID(HELD, EvidenceRecord.class, "id", "\"No Such Id!\""),
    /** The title is empty. */
    EMPTY_TITLE(HELD, EvidenceRecord.class, "title", "\"\""),
    /** The version is below 1. */
    VERSION_BELOW_ONE(HELD, EvidenceRecord.class, "version", "0"),
    /** A date has a thirteenth month. */
    BAD_DATE(HELD, RecordDate.class, "date", "\"2020-13\""),
    /** A DOI is not one. */
    BAD_DOI(HELD, Citation.class, "doi", "\"no doi\""),
    /** An address is not one. */
    BAD_ADDRESS(HELD, Source.class, "url", "\"not an address\""),
    /** An age band ends before it starts. */
    AGE_ORDER(HELD, AgeBand.class, "from", "12", "to", "5", "unit", "\"years\""),
    /** The lower end of an interval lies above the upper one. */
    LOW_ABOVE_HIGH(HELD, Estimate.class, "low", "0.9", "high", "0.1"),
    /** A count is below zero. */
    NEGATIVE_COUNT(HELD, Count.class, "number", "-3"),
    /** A number is one that the canonical form cannot carry, so that the record has no digest. */
    UNCARRIED_NUMBER(HELD, Amount.class, "value", "12345678901234567890"),
    /** A scale that gives pairs has a value on one axis alone. */
    HALF_A_PAIR(
            HELD,
            Rating.class,
            "values",
            "[{\"axis\":\"effectiveness\",\"code\":\"1\",\"printed\":\"1\"}]",
            "scale",
            "{\"id\":\"evidence-store\",\"edition\":\"2019\"}"),
    /** A code is not one of its scale. */
    UNKNOWN_CODE(
            HELD,
            Rating.class,
            "values",
            "[{\"code\":\"no-such-code\",\"printed\":\"?\"}]",
            "scale",
            "{\"id\":\"eif-evidence\",\"edition\":\"2017\"}"),
    /** A scale is not known. */
    UNKNOWN_SCALE(HELD, Rating.class, "scale", "{\"id\":\"no-such-scale\",\"edition\":\"1\"}"),
    /** A rating names no scale. */
    RATING_WITHOUT_SCALE(HELD, Rating.class, "scale", ""),
    /** A rating does not say how it is known. */
    RATING_NOT_KNOWN_HOW(HELD, Rating.class, "known", ""),
    /** A value has both a code and several that it may be. */
    CODE_AND_ONE_OF(HELD, RatingValue.class, "oneOf", "[\"3\",\"3+\"]", "code", "\"3\""),
    /** An outcome rests on a study that the record does not have. */
    DANGLING_STUDY(HELD, Outcome.class, "studies", "[\"no such study\"]"),
    /** A relation leads to an id that is not one. */
    BAD_RELATION(HELD, Relation.class, "record", "\"nowhere\""),
    /** A withdrawn record does not say why. */
    WITHDRAWN_WITHOUT_REASON(HELD, EvidenceRecord.class, "withdrawal", "", "status", "\"withdrawn\"");

    /** What comes of a fault. */
    public enum Consequence {
        /** Reading the document throws. */
        REFUSED,

        /** The record is read; the member is kept among the extras of its part, and its component is empty. */
        KEPT_ASIDE,

        /** The record is read with the fault in it, for a checker to report. */
        HELD
    }

    private static final JsonText DEEP =
            JsonText.standard().withLimits(JsonLimits.standard().withDepth(100));

    private final Consequence consequence;
    private final Class<?> type;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> edits;

    /** {@code edits}: names of members with the JSON they are set to, or nothing to take them away. */
    Fault(Consequence consequence, Class<?> type, String... edits) {
        this.consequence = consequence;
        this.type = type;
        this.edits = List.of(edits);
    }

    /** What comes of it. */
    public Consequence consequence() {
        return consequence;
    }

    /** The type of the objects that can have it. */
    Class<?> type() {
        return type;
    }

    /** The members it sets or takes away; the first is the one that is wrong. */
    List<String> touched() {
        return IntStream.range(0, edits.size() / 2)
                .mapToObj(i -> edits.get(2 * i))
                .toList();
    }

    /** Works the fault into the members of an object. */
    void workInto(Map<String, JsonValue> members) {
        for (int i = 0; i < edits.size(); i += 2) {
            String json = edits.get(i + 1);
            members.remove(edits.get(i));
            if (!json.isEmpty()) {
                members.put(edits.get(i), DEEP.parse(json));
            }
        }
    }
}
