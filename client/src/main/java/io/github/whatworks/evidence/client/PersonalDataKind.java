// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.validation.text.TextFault;
import java.util.Optional;

/**
 * What a text about to leave the machine was found to look like. The ids are those of the rules {@code text.personal.*}
 * by which records are checked. A name, or a story that somebody recognises, has no pattern and is no kind.
 */
public enum PersonalDataKind {
    /** Ten digits with the check of an NHS number, or called one. */
    NHS_NUMBER("nhs-number", "an NHS number"),
    /** The number of a pupil, given for good or for a time. */
    UPN("upn", "a unique pupil number"),
    /** A National Insurance number. */
    NINO("nino", "a National Insurance number"),
    /** A full postcode. */
    POSTCODE("postcode", "a postcode"),
    /** A date that is said to be that of a birth. */
    DATE_OF_BIRTH("date-of-birth", "a date of birth"),
    /** A phone number. */
    PHONE("phone", "a phone number"),
    /** An e-mail address. */
    EMAIL("email", "an e-mail address"),
    /** A number that is said to be that of a case, a child or a client. */
    CASE_ID("case-id", "the number of a case or person");

    private final String id;
    private final String words;

    PersonalDataKind(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** Such as {@code nhs-number}. */
    public String id() {
        return id;
    }

    /** With its article, such as {@code an NHS number}. */
    public String inWords() {
        return words;
    }

    /** The kind of which {@code fault} speaks; empty where a text is at fault in another way. */
    static Optional<PersonalDataKind> of(TextFault fault) {
        return switch (fault) {
            case NHS_NUMBER -> Optional.of(NHS_NUMBER);
            case UPN -> Optional.of(UPN);
            case NINO -> Optional.of(NINO);
            case POSTCODE -> Optional.of(POSTCODE);
            case DATE_OF_BIRTH -> Optional.of(DATE_OF_BIRTH);
            case PHONE -> Optional.of(PHONE);
            case EMAIL -> Optional.of(EMAIL);
            case CASE_ID -> Optional.of(CASE_ID);
            default -> Optional.empty();
        };
    }
}
