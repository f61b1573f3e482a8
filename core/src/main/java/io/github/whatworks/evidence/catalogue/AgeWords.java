// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.BeforeBirth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ages as printed; made of their bands only where nothing is printed. */
final class AgeWords {

    private final Wording wording;

    AgeWords(Wording wording) {
        this.wording = wording;
    }

    /** Empty where nothing of an age is stated. */
    Optional<String> of(Ages ages) {
        List<String> parts = new ArrayList<>();
        ages.text().ifPresentOrElse(parts::add, () -> ages.bands().forEach(band -> parts.add(band(band))));
        if (!ages.groups().isEmpty()) {
            parts.add(String.join(", ", ages.groups()));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join("; ", parts);
        return Optional.of(ages.note()
                .map(note -> wording.say("noted", "text", text, "note", note))
                .orElse(text));
    }

    private String band(AgeBand band) {
        if (band.label().isPresent()) {
            return band.label().get();
        }
        if (band.beforeBirth().filter(BeforeBirth.ONLY::equals).isPresent()) {
            return wording.say("ages.beforeBirth.only");
        }
        String unit = band.unit().map(Object::toString).orElse("years");
        String before = band.beforeBirth().isPresent() ? wording.say("ages.beforeBirth.included") : "";
        String from = band.from().map(end -> end.literal()).orElse("");
        String to = band.to().map(end -> end.literal()).orElse("");
        String key =
                from.isEmpty() ? to.isEmpty() ? "ages.noEnds" : "ages.upTo" : to.isEmpty() ? "ages.from" : "ages.band";
        return before + wording.say(key, "from", from, "to", to, "unit", unit);
    }
}
