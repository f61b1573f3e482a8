// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says that cited evidence was withdrawn: how pressing that is, why, what to read instead, since when. */
final class WithdrawalWords {

    private final Wording wording;
    private final Replacements replacements;

    WithdrawalWords(Wording wording, Replacements replacements) {
        this.wording = wording;
        this.replacements = replacements;
    }

    CitationStatus.Withdrawn status(EvidenceCitation citation, Withdrawal withdrawal, Optional<Instant> seenAt) {
        Optional<Replacement> successor = withdrawal.successor().isPresent()
                        || withdrawal.successorTitle().isPresent()
                ? Optional.of(replacements.named(withdrawal.successor(), withdrawal.successorTitle()))
                : Optional.empty();
        boolean urgent = withdrawal.safety().filter(Safety.URGENT::equals).isPresent();
        List<String> said = new ArrayList<>();
        said.add(safety(citation, withdrawal));
        seenAt.ifPresent(time -> said.add(wording.say("cite.withdrawn.learnt", "date", Freshness.day(time))));
        said.add(withdrawal
                .reason()
                .map(reason -> wording.say("cite.withdrawn.reason", "reason", sentence(reason)))
                .orElseGet(() -> wording.say("cite.withdrawn.noReason")));
        successor.ifPresent(next -> said.add(wording.say("cite.withdrawn.instead", "titles", title(wording, next))));
        if (urgent && withdrawal.reason().isPresent()) {
            said.add(wording.say("cite.withdrawn.readFirst"));
        }
        said.add(wording.say(tail(citation, withdrawal)));
        return new CitationStatus.Withdrawn(
                citation, String.join(" ", said), urgent, withdrawal.on(), withdrawal.reason(), successor, seenAt);
    }

    static String title(Wording wording, Replacement next) {
        if (next.title().isEmpty()) {
            return wording.say("cite.replacement.untitled", "id", next.id().orElse(""));
        }
        return next.id()
                .map(id -> wording.say("cite.replacement", "title", next.title().get(), "id", id))
                .orElseGet(() -> wording.say(
                        "cite.replacement.noRecord", "title", next.title().get()));
    }

    private String safety(EvidenceCitation citation, Withdrawal withdrawal) {
        String by = withdrawal
                .by()
                .map(who -> wording.say("cite.withdrawn.by", "who", who))
                .orElse("");
        String on = withdrawal
                .on()
                .map(date ->
                        wording.say(isDay(date) ? "cite.withdrawn.on" : "cite.withdrawn.in", "date", date.inWords()))
                .orElse("");
        String title = citation.record().title();
        if (withdrawal.safety().isEmpty()) {
            return wording.say("cite.withdrawn.notStated", "title", title, "on", by + on);
        }
        String safety = withdrawal.safety().get().value();
        return wording.sayOr(
                "cite.withdrawn.safety." + safety,
                "cite.withdrawn.safety.other",
                "title",
                title,
                "on",
                by + on,
                "safety",
                safety);
    }

    /** Whether it was withdrawn after the citation, before it unknown to the copy, or with its knowledge. */
    private static String tail(EvidenceCitation citation, Withdrawal withdrawal) {
        if (citation.record()
                .status()
                .filter(RecordStatus.WITHDRAWN.value()::equals)
                .isPresent()) {
            return "cite.then";
        }
        LocalDate cited = LocalDate.ofInstant(citation.asOf(), ZoneOffset.UTC);
        return withdrawal
                        .on()
                        .flatMap(PartialDate::latest)
                        .filter(cited::isAfter)
                        .isPresent()
                ? "cite.unaware"
                : "cite.after";
    }

    private static boolean isDay(PartialDate date) {
        return date.earliest().isPresent() && date.earliest().equals(date.latest());
    }

    /** A reason with the full stop that it may not have. */
    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") ? stripped : stripped + ".";
    }
}
