// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.validation.text.PersonalSearch;
import java.util.Objects;

/**
 * A caller's word that what looks like one kind of personal data may leave, for one call: it was looked at, and is
 * something else or is meant to be published. Other kinds are refused as ever. The reason stays on the machine.
 * Immutable.
 *
 * @param kind what may leave
 * @param reason why, in a few words that hold no personal data themselves
 */
public record Acknowledged(PersonalDataKind kind, String reason) {

    /**
     * Refuses {@code null}.
     *
     * @throws IllegalArgumentException if the reason is blank, or looks like personal data itself
     */
    public Acknowledged {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(reason, "reason");
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "the reason to let " + kind.inWords() + " leave: expected a few words, found blanks");
        }
        PersonalSearch.inWords(reason).stream()
                .flatMap(spot -> PersonalDataKind.of(spot.fault()).stream())
                .findFirst()
                .ifPresent(found -> {
                    throw new IllegalArgumentException("the reason to let " + kind.inWords()
                            + " leave: expected words that name nobody, found what looks like " + found.inWords());
                });
    }

    /** The kind; the reason may say more than a log should hold. */
    @Override
    public String toString() {
        return "acknowledged: " + kind.inWords();
    }
}
