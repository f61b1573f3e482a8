// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What constraints hold, and what they say. */
class ConstraintTest {

    @Test
    void required_isAValue() {
        Constraint constraint = Constraint.required("kind");

        assertThat(constraint.holds("x")).isTrue();
        assertThat(constraint.holds(null)).isFalse();
        assertThat(constraint.isAboutAbsence()).isTrue();
        says(constraint, "is given", "a value", "blanks", " ");
    }

    @Test
    void notBlank_isATextThatSaysSomething() {
        Constraint constraint = Constraint.notBlank("title");

        assertThat(constraint.holds("x")).isTrue();
        assertThat(constraint.holds(" \t")).isFalse();
        assertThat(constraint.holds("")).isFalse();
        assertThat(constraint.holds(null)).isFalse();
        assertThat(constraint.isAboutAbsence()).isTrue();
        says(constraint, "is given and not blank", "a text", "blanks", " ");
    }

    @Test
    void size_isOfATextOrAList() {
        Constraint text = Constraint.size("title", 0, 3);
        Constraint list = Constraint.listSize("caveats", 0, 2);
        Constraint some = Constraint.listSize("values", 1, 2);
        Constraint more = Constraint.listSize("values", 2, 3);

        assertThat(text.holds("abc") && text.holds("") && text.holds(null)).isTrue();
        assertThat(text.holds("abcd")).isFalse();
        assertThat(list.holds(List.of(1, 2)) && list.holds(List.of())).isTrue();
        assertThat(list.holds(List.of(1, 2, 3))).isFalse();
        assertThat(some.holds(List.of(1))).isTrue();
        assertThat(some.holds(List.of())).isFalse();
        assertThat(text.isAboutAbsence() || list.isAboutAbsence()).isFalse();
        assertThat(some.isAboutAbsence()).isTrue();
        says(text, "has at most 3 characters", "at most 3 characters", "4 characters", "abcd");
        says(list, "has at most 2 elements", "at most 2 elements", "3 elements", List.of(1, 2, 3));
        says(some, "has at least 1 element", "at least 1 element", "0 elements", List.of());
        says(more, "has at least 2 elements", "at least 2 elements", "1 elements", List.of(1));
    }

    @Test
    void pattern_isTheFormOfAText() {
        Constraint constraint = Constraint.pattern("currency", "[A-Z]{3}");

        assertThat(constraint.holds("GBP") && constraint.holds(null)).isTrue();
        assertThat(constraint.holds("gbp")).isFalse();
        assertThat(constraint.isAboutAbsence()).isFalse();
        says(constraint, "is of the form [A-Z]{3}", "a text of the form [A-Z]{3}", "\"gbp\"", "gbp");
    }

    @Test
    void min_isTheLeastOfANumber() {
        Constraint constraint = Constraint.min("version", 1);

        assertThat(constraint.holds(1) && constraint.holds(2) && constraint.holds(null))
                .isTrue();
        assertThat(constraint.holds(0)).isFalse();
        assertThat(constraint.isAboutAbsence()).isFalse();
        says(constraint, "is at least 1", "a number from 1 up", "-1", -1);
    }

    /** While somebody is writing, what is missing is yet to come; what is wrong is wrong. */
    @Test
    void inADraft_whatIsMissing_isAWarning() {
        assertThat(Constraint.required("kind").severityInDraft()).isEqualTo(Severity.WARNING);
        assertThat(Constraint.listSize("values", 1, 2).severityInDraft()).isEqualTo(Severity.WARNING);
        assertThat(Constraint.size("title", 0, 3).severityInDraft()).isEqualTo(Severity.ERROR);
        assertThat(Constraint.min("version", 1).severityInDraft()).isEqualTo(Severity.ERROR);
    }

    @Test
    void warning_isTheSameButForWhatItCounts() {
        Constraint of = Constraint.listSize("caveats", 0, 2);

        assertThat(of.isWarning()).isFalse();
        assertThat(Constraint.warning(of)).isEqualTo(new Constraint("caveats", of.kind(), 0, 2, null, true, true));
    }

    @Test
    void rationale_isThatOfWhatItHolds() {
        assertThat(Constraint.required("a").rationale())
                .isEqualTo(Constraint.listSize("a", 1, 2).rationale())
                .startsWith("Nobody can use");
        assertThat(Constraint.size("a", 0, 2).rationale()).startsWith("What is longer");
        assertThat(Constraint.pattern("a", "[a-z]").rationale()).startsWith("Other records");
        assertThat(Constraint.min("a", 1).rationale()).startsWith("A lower number");
    }

    private static void says(Constraint constraint, String meaning, String expected, String found, Object value) {
        assertThat(constraint.meaning()).isEqualTo(meaning);
        assertThat(constraint.expected()).isEqualTo(expected);
        assertThat(constraint.found(value)).isEqualTo(found);
        assertThat(constraint.found(null)).isEqualTo("nothing");
    }
}
