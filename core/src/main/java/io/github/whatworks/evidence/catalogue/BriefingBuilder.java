// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Puts a {@link Briefing} together. For one thread. */
public final class BriefingBuilder {

    final String question;
    final List<EvidenceCitation> citations = new ArrayList<>();
    final List<CitationStatus> statuses = new ArrayList<>();
    final List<String> notKnown = new ArrayList<>();
    Optional<String> decision = Optional.empty();
    Optional<Audience> audience = Optional.empty();
    Optional<LocalDate> date = Optional.empty();

    BriefingBuilder(String question) {
        this.question = Objects.requireNonNull(question, "question");
    }

    /** For whom it is. */
    public BriefingBuilder audience(Audience value) {
        this.audience = Optional.of(value);
        return this;
    }

    /** The decision that is asked for. */
    public BriefingBuilder decision(String value) {
        this.decision = Optional.of(value);
        return this;
    }

    /** The date it bears. */
    public BriefingBuilder date(LocalDate value) {
        this.date = Optional.of(value);
        return this;
    }

    /** Adds evidence; a citation given twice stands once. */
    public BriefingBuilder cite(EvidenceCitation citation) {
        if (!citations.contains(citation)) {
            citations.add(Objects.requireNonNull(citation, "citation"));
        }
        return this;
    }

    /** Adds evidence with what {@link Catalogue#verify} said of it, which then stands beside it. */
    public BriefingBuilder verified(CitationStatus status) {
        statuses.removeIf(earlier -> earlier.citation().equals(status.citation()));
        statuses.add(status);
        return cite(status.citation());
    }

    /** Adds something that is not known. */
    public BriefingBuilder notKnown(String text) {
        notKnown.add(Objects.requireNonNull(text, "text"));
        return this;
    }

    /** The briefing. */
    public Briefing build() {
        return new Briefing(this);
    }
}
