// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.Term;
import java.util.List;
import java.util.Optional;

/** How, where and by whom a programme is delivered, in the words of its page. */
final class GuidebookDelivery {
    private static final String UK_ANSWERS_ARE_ICONS =
            "'UK available'/'UK tested' labels appear on the page but their yes/no value is an icon";

    private GuidebookDelivery() {}

    static Optional<Delivery> of(SourceObject source) {
        var delivery = Delivery.builder()
                .models(terms(source, "deliveryModel"))
                .settings(terms(source, "settings"))
                .workforce(terms(source, "workforce"))
                .countries(terms(source, "countries"));
        available(source, "ukAvailable").ifPresent(delivery::ukAvailable);
        available(source, "ukTested").ifPresent(delivery::ukTested);
        Delivery read = delivery.build();
        return read.equals(Delivery.builder().build()) ? Optional.empty() : Optional.of(read);
    }

    private static List<Term> terms(SourceObject source, String member) {
        return source.texts(member).stream().map(Term::printed).toList();
    }

    /** Not stated where the page has the label and its answer could not be read; otherwise left out. */
    private static Optional<Availability> available(SourceObject source, String member) {
        return source.flag(member)
                .map(answer -> answer ? Availability.YES : Availability.NO)
                .or(() -> source.text("sourceNotes")
                        .filter(notes -> notes.contains(UK_ANSWERS_ARE_ICONS))
                        .map(notes -> Availability.NOT_STATED));
    }
}
