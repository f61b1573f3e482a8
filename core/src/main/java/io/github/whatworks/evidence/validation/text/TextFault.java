// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

/** What a text can be found to hold that it should not, the plain faults of a text first, then what is personal. */
public enum TextFault {
    MARKUP("no markup"),
    ENTITY("the character itself"),
    MOJIBAKE("characters that were read as they were written"),
    REPLACEMENT_CHARACTER("the character that was lost"),
    CONTROL_CHARACTER("no control character but tab and line end"),
    INVISIBLE("characters that can be seen"),
    PRIVATE_USE("characters that mean the same everywhere"),
    BLANK("a text"),
    EDGES("no blanks at the ends"),
    NORMALISATION("characters in composed form (NFC)"),
    PLACEHOLDER("a text, or no member"),
    NHS_NUMBER("no NHS number"),
    UPN("no unique pupil number"),
    NINO("no National Insurance number"),
    POSTCODE("no postcode"),
    DATE_OF_BIRTH("no date of birth"),
    PHONE("no phone number"),
    EMAIL("no e-mail address"),
    CASE_ID("no number of a case or person");

    private final String expected;

    TextFault(String expected) {
        this.expected = expected;
    }

    /** What is expected in its place, in words. */
    public String expected() {
        return expected;
    }

    /** Whether it is one character that cannot be seen, so that its number says more than its place. */
    boolean isCharacter() {
        return this == CONTROL_CHARACTER || this == INVISIBLE || this == PRIVATE_USE;
    }
}
