// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/** What the examples of rules about ratings have in common: all that a rating needs but what the rule is about. */
final class RatingExamples {
    /** A rating of a programme, up to and without what it says and how that is known. */
    static final String PROGRAMME = """
            {"ratings": [{"scale": {"id": "eif-evidence", "edition": "2017"}, "about": "record",
              "ratedBy": "Example Foundation", "asOf": "2016-07",
              "source": {"url": "https://evidence.example/programme", "role": "publisher-page"},
            """;

    /** The same, up to the inside of its one value. */
    static final String LEVEL = PROGRAMME + """
              "known": "printed", "values": [{""";

    /** What ends {@link #PROGRAMME}. */
    static final String END = "}]}";

    /** What ends {@link #LEVEL}. */
    static final String LEVEL_END = "}]}]}";

    /** A rating of an outcome on a scale with two axes, up to the inside of its list of values. */
    static final String PAIR = """
            {"outcomes": [{"name": "Placement stability", "wanted": "more", "comparator": {"text": "usual services"},
              "ratings": [{"scale": {"id": "evidence-store", "edition": "2019"}, "about": "outcome",
              "known": "printed", "ratedBy": "Example Centre", "asOf": "2019-06",
              "source": {"url": "https://evidence.example/review", "role": "publisher-page"}, "values": [
            """;

    /** The half of a pair on the axis that no rule finds fault with. */
    static final String STRENGTH = """
            {"axis": "strength", "code": "3", "printed": "3", "number": 3, "printedMaximum": 3}""";

    /** What ends {@link #PAIR}. */
    static final String PAIR_END = "]}]}]}";

    /** A rating of one result on a scale of open numbers, up to the inside of its list of values. */
    static final String INDEX = """
            {"outcomes": [{"name": "Child behaviour", "wanted": "more", "comparator": {"text": "usual services"},
              "effects": [{"printed": "better", "ratings": [
              {"scale": {"id": "eif-improvement-index", "edition": "2017"}, "about": "study", "known": "printed",
              "ratedBy": "Example Foundation", "asOf": "2016-07",
              "source": {"url": "https://evidence.example/programme", "role": "publisher-page"}, "values": [
            """;

    /** What ends {@link #INDEX}. */
    static final String INDEX_END = "]}]}]}]}";

    private RatingExamples() {}
}
