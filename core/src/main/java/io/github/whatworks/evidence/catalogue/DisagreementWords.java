// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Disagreement;
import io.github.whatworks.evidence.Source;

/** Says what another source says, taking no side. */
final class DisagreementWords {

    private final Wording wording;

    DisagreementWords(Wording wording) {
        this.wording = wording;
    }

    String of(Disagreement other, String about) {
        String source = other.source()
                .flatMap(from -> from.title().or(from::url))
                .map(name -> wording.say("disagreement.source", "source", name))
                .orElseGet(() -> wording.say("disagreement.sourceNotNamed"));
        String line = wording.say(
                "disagreement",
                "about",
                about,
                "says",
                other.says().orElseGet(() -> wording.say("disagreement.notSaid")),
                "source",
                source);
        return other.note()
                .map(note -> wording.say("noted", "text", line, "note", note))
                .orElse(line);
    }

    /** What it is about, by the part of the record that it points to. */
    String about(Disagreement other) {
        String pointer = other.about().orElse("");
        String part = pointer.startsWith("/") ? pointer.substring(1).replaceAll("/.*", "") : pointer;
        return wording.sayOr("disagreement.about." + part, "disagreement.about.other");
    }

    static java.util.Optional<String> address(Disagreement other) {
        return other.source().flatMap(Source::url);
    }
}
