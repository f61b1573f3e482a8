// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Delivery;
import java.util.Optional;

/** Adds the dosage that editors read from notes to how a programme is delivered. */
final class DeliveryAdditions {

    private final String place;

    DeliveryAdditions(String place) {
        this.place = place + ", delivery";
    }

    Delivery merge(Optional<Delivery> delivery, Delivery added) {
        Delivery base = delivery.orElseGet(() -> Delivery.builder().build());
        String dosage = added.dosage().orElseThrow(() -> new SourceFault(place, "expected a dosage"));
        if (!added.equals(Delivery.builder().dosage(dosage).build())) {
            throw new SourceFault(place, "expected a dosage alone, found something else");
        }
        if (base.dosage().isPresent()) {
            throw new SourceFault(place, "its dosage stands in the source file already");
        }
        return base.toBuilder().dosage(dosage).build();
    }
}
