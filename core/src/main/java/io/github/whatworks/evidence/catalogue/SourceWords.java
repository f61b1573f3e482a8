// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.SourceStatus;
import java.util.Optional;

/** Says where something was read, whose it is and on what terms. */
final class SourceWords {

    private static final String NOT_STATED = "NOT_STATED";

    private final Wording wording;

    SourceWords(Wording wording) {
        this.wording = wording;
    }

    /** The part's own source where it has one, otherwise the first of the record. */
    Optional<Source> of(Optional<Provenance> provenance, Optional<Source> own) {
        return own.or(() -> provenance.flatMap(p -> p.sources().stream().findFirst()));
    }

    /** The same in words. */
    String source(Optional<Provenance> provenance, Optional<Source> own) {
        Optional<Source> source = of(provenance, own);
        if (source.isEmpty()) {
            return wording.say("source.none");
        }
        Source found = source.get();
        Source page = provenance.stream()
                .flatMap(p -> p.sources().stream())
                .filter(listed -> listed.url().isPresent() && listed.url().equals(found.url()))
                .findFirst()
                .orElse(found);
        return wording.say(
                "source.line",
                "publisher",
                provenance.flatMap(Provenance::publisher).orElseGet(() -> wording.say("publisher.none")),
                "role",
                role(page),
                "url",
                found.url().orElseGet(() -> wording.say("source.noAddress")),
                "status",
                status(page),
                "read",
                found.readOn()
                        .map(date -> wording.say("source.read", "date", date.inWords()))
                        .orElse(""));
    }

    /** A page that is not the publisher's own says so: its words may not be the publisher's. */
    private String role(Source source) {
        Optional<String> title = source.title();
        return source.role()
                .filter(role -> !role.equals(SourceRole.PUBLISHER_PAGE))
                .map(role -> wording.sayOr("source.role." + role, "source.role.other", "role", role.value())
                        + title.map(name -> wording.say("source.title", "title", name))
                                .orElse(""))
                .orElse("");
    }

    private String status(Source source) {
        String since = source.since()
                .map(date -> wording.say("source.status.since", "date", date.inWords()))
                .orElse("");
        if (source.status().filter(SourceStatus.ARCHIVED::equals).isPresent()) {
            return wording.say("source.status.archived", "since", since);
        }
        return source.status().filter(SourceStatus.GONE::equals).isPresent()
                ? wording.say("source.status.gone", "since", since)
                : "";
    }

    String licence(Optional<Provenance> provenance) {
        return statedLicence(provenance).orElseGet(() -> wording.say("licence.notStated"));
    }

    static Optional<String> statedLicence(Optional<Provenance> provenance) {
        return provenance.flatMap(Provenance::licence).filter(licence -> !licence.equals(NOT_STATED));
    }
}
