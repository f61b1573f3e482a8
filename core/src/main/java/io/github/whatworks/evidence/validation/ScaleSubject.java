// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.scale.Scale;
import org.jspecify.annotations.Nullable;

/** What the ratings on a scale are about, as far as its publisher says it plainly. Allocates nothing. */
enum ScaleSubject {
    /** One study: how it was done, not what it found. */
    STUDY("study", "a study"),

    /** One measure of one study. */
    MEASURE("measure", "one result of a study"),

    /** One outcome. */
    OUTCOME("outcome", "an outcome"),

    /** One recommendation. */
    RECOMMENDATION("recommendation", "a recommendation"),

    /** Something else, or several things, or it is not known. */
    OPEN("", "");

    private static final ScaleSubject[] ALL = values();
    private static final String[] ARTICLES = {"a", "an", "one"};

    private final String noun;
    private final String words;

    ScaleSubject(String noun, String words) {
        this.noun = noun;
        this.words = words;
    }

    /** What ratings on {@code scale} are about; a scale without a file is told by its id, if that is well known. */
    static ScaleSubject of(@Nullable Scale scale, Rating rating) {
        if (scale != null) {
            return scale.about().isPresent() ? of(scale.about().get()) : OPEN;
        }
        if (rating.scale().isEmpty() || rating.scale().get().id().isEmpty()) {
            return OPEN;
        }
        return switch (rating.scale().get().id().get()) {
            case "maryland-sms", "rob2", "robins-i" -> STUDY;
            default -> OPEN;
        };
    }

    /** Whether a rating on such a scale can be about a whole record of the kind {@code kind}; what is not clear can. */
    boolean allows(RecordKind kind) {
        return switch (this) {
            case STUDY, MEASURE -> kind.equals(RecordKind.STUDY);
            case OUTCOME -> false;
            case RECOMMENDATION -> !kind.equals(RecordKind.PROGRAMME) && !kind.equals(RecordKind.INTERVENTION_REVIEW);
            case OPEN -> true;
        };
    }

    /** The subject in words. */
    String words() {
        return words;
    }

    /** The subject that {@code about} names and does not go on to qualify: "study", but not "study finding". */
    private static ScaleSubject of(String about) {
        int at = Words.next(about, 0);
        int end = Words.end(about, at);
        if (Words.isOneOf(about, at, end, ARTICLES)) {
            at = Words.next(about, end);
            end = Words.end(about, at);
        }
        for (ScaleSubject subject : ALL) {
            boolean named = subject != OPEN
                    && end - at == subject.noun.length()
                    && about.regionMatches(true, at, subject.noun, 0, end - at);
            if (named && (end == about.length() || about.charAt(end) != ' ' || about.startsWith(" of ", end))) {
                return subject;
            }
        }
        return OPEN;
    }
}
