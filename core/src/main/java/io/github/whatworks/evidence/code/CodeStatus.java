// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a code list knows about a code: current, superseded, not in use or unknown; never a silent
 * nothing.
 *
 * <p>Where the kinds do not matter, {@link #isCurrent}, {@link #found} and {@link #inWords} do
 * without telling them apart. The words hold the code, so for a code of a case they are for its
 * screen only.
 */
public sealed interface CodeStatus {

    /** The code as the list writes it, or as it was asked for where the list does not know it. */
    String code();

    /** Its row in the list; empty if the list does not have the code. */
    Optional<CodeEntry> found();

    /** One sentence that says it. */
    String inWords();

    /** Whether the code is in use. */
    default boolean isCurrent() {
        return this instanceof Current;
    }

    /**
     * The code is in use.
     *
     * @param entry its row in the list
     */
    record Current(CodeEntry entry) implements CodeStatus {
        @Override
        public String code() {
            return entry.code().orElseThrow();
        }

        @Override
        public Optional<CodeEntry> found() {
            return Optional.of(entry);
        }

        @Override
        public String inWords() {
            return code() + " is in use.";
        }
    }

    /**
     * The code was replaced. Records of past years still carry it, so it is answered with a notice.
     *
     * @param entry its row in the list
     * @param replacedBy the codes that replaced it
     * @param since the day they came into use, where known
     */
    record Superseded(CodeEntry entry, List<String> replacedBy, Optional<PartialDate> since) implements CodeStatus {
        /** Copies the list. */
        public Superseded {
            replacedBy = List.copyOf(replacedBy);
        }

        @Override
        public String code() {
            return entry.code().orElseThrow();
        }

        @Override
        public Optional<CodeEntry> found() {
            return Optional.of(entry);
        }

        @Override
        public String inWords() {
            return code() + " was replaced by " + String.join(" and ", replacedBy)
                    + since.map(date -> " from " + date.inWords()).orElse("") + ".";
        }
    }

    /**
     * The code came into use after the day that was asked for.
     *
     * @param entry its row in the list
     * @param from the first day of its use
     */
    record NotYetInUse(CodeEntry entry, PartialDate from) implements CodeStatus {
        @Override
        public String code() {
            return entry.code().orElseThrow();
        }

        @Override
        public Optional<CodeEntry> found() {
            return Optional.of(entry);
        }

        @Override
        public String inWords() {
            return code() + " is in use from " + from.inWords() + " only.";
        }
    }

    /**
     * The code went out of use and nothing replaced it.
     *
     * @param entry its row in the list
     * @param until the last day of its use
     */
    record NoLongerInUse(CodeEntry entry, PartialDate until) implements CodeStatus {
        @Override
        public String code() {
            return entry.code().orElseThrow();
        }

        @Override
        public Optional<CodeEntry> found() {
            return Optional.of(entry);
        }

        @Override
        public String inWords() {
            return code() + " was in use until " + until.inWords() + "; no replacement is known.";
        }
    }

    /**
     * The list does not have the code.
     *
     * @param code as it was asked for
     */
    record Unknown(String code) implements CodeStatus {
        @Override
        public Optional<CodeEntry> found() {
            return Optional.empty();
        }

        @Override
        public String inWords() {
            return code + " is not a code of this list.";
        }
    }

    /** The status of {@code entry} once all the changes that its dates tell of have come. */
    static CodeStatus of(CodeEntry entry) {
        if (!entry.replacedBy().isEmpty()) {
            return new Superseded(entry, entry.replacedBy(), entry.supersededFrom());
        }
        return entry.until()
                .<CodeStatus>map(until -> new NoLongerInUse(entry, until))
                .orElseGet(() -> new Current(entry));
    }

    /** The status of {@code entry} on a day. A date that is missing, or is not a date, excludes nothing. */
    static CodeStatus of(CodeEntry entry, LocalDate on) {
        Optional<PartialDate> from = entry.from();
        if (from.flatMap(PartialDate::earliest).filter(on::isBefore).isPresent()) {
            return new NotYetInUse(entry, from.get());
        }
        boolean stillHere = entry.supersededFrom()
                        .flatMap(PartialDate::earliest)
                        .filter(on::isBefore)
                        .isPresent()
                || entry.until()
                        .flatMap(PartialDate::latest)
                        .filter(last -> !on.isAfter(last))
                        .isPresent();
        return stillHere ? new Current(entry) : of(entry);
    }
}
