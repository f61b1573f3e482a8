// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceStatus;
import java.util.Optional;

/** Says where something was read, whose it is and on what terms. */
final class SourceWords {

    private static final String NOT_STATED = "NOT_STATED";

    private final Wording wording;

    SourceWords(Wording wording) {
        this.wording = wording;
    }

    /** The rating's own source where it has one, otherwise the first of the record. */
    String source(Optional<Provenance> provenance, Optional<Source> own) {
        Optional<Source> source =
                own.or(() -> provenance.flatMap(p -> p.sources().stream().findFirst()));
        if (source.isEmpty()) {
            return wording.say("source.none");
        }
        Source found = source.get();
        Source page = provenance.stream()
                .flatMap(p -> p.sources().stream())
                .filter(listed -> listed.url().equals(found.url()))
                .findFirst()
                .orElse(found);
        return wording.say(
                "source.line",
                "publisher",
                provenance.flatMap(Provenance::publisher).orElse("publisher not stated"),
                "url",
                found.url().orElse("no address"),
                "status",
                status(page),
                "read",
                found.readOn()
                        .map(date -> wording.say("source.read", "date", date.inWords()))
                        .orElse(""));
    }

    private String status(Source source) {
        if (source.status().filter(SourceStatus.ARCHIVED::equals).isPresent()) {
            String since = source.since()
                    .map(date -> wording.say("source.status.archived.since", "date", date.inWords()))
                    .orElse("");
            return wording.say("source.status.archived", "since", since);
        }
        return source.status().filter(SourceStatus.GONE::equals).isPresent() ? wording.say("source.status.gone") : "";
    }

    String licence(Optional<Provenance> provenance) {
        return provenance
                .flatMap(Provenance::licence)
                .filter(licence -> !licence.equals(NOT_STATED))
                .orElseGet(() -> wording.say("licence.notStated"));
    }
}
