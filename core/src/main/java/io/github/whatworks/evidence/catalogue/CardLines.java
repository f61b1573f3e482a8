// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.catalogue.EvidenceCard.Line;
import io.github.whatworks.evidence.catalogue.EvidenceCard.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the lines of one part of a card; labels and headings come from the wording. */
final class CardLines {

    private final Wording wording;
    private final List<Line> lines = new ArrayList<>();

    CardLines(Wording wording) {
        this.wording = wording;
    }

    CardLines add(String name, String text) {
        return add(name, text, Optional.empty());
    }

    CardLines add(String name, Optional<String> text) {
        text.ifPresent(present -> add(name, present));
        return this;
    }

    CardLines add(String name, String text, Optional<String> address) {
        lines.add(new Line(
                name, wording.say("label." + name), text, address.stream().toList()));
        return this;
    }

    /** A line with a label of its own. */
    CardLines addAs(String name, String label, String text) {
        lines.add(new Line(name, label, text, List.of()));
        return this;
    }

    /** One line with all of them, if there are any. */
    CardLines addAll(String name, List<String> texts) {
        return texts.isEmpty() ? this : add(name, String.join("; ", texts));
    }

    /** The description stands without a label. */
    CardLines describe(String text) {
        lines.add(new Line("summary", "", text, List.of()));
        return this;
    }

    CardLines addLines(List<Line> more) {
        lines.addAll(more);
        return this;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The part with these lines; none where there are no lines. */
    Optional<Part> part(String name) {
        return part(name, wording.say("heading." + name));
    }

    Optional<Part> part(String name, String heading) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part(name, heading, lines));
    }
}
