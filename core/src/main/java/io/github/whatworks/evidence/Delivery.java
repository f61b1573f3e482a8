// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How, where and by whom an intervention is delivered.
 *
 * @param models delivery models, such as {@code Group}
 * @param settings settings
 * @param workforce who delivers it
 * @param qualification the qualification they need
 * @param training the training they need
 * @param supervision the supervision they need
 * @param dosage how much of it, how often and for how long
 * @param fidelity how keeping to it is watched
 * @param manual whether and where there is a manual
 * @param licence whether a licence is needed to deliver it
 * @param languages the languages it is available in
 * @param countries where it has been implemented or studied
 * @param ukAvailable available in the United Kingdom
 * @param ukTested tested in the United Kingdom
 * @param resources the room, equipment and materials it needs
 * @param implementationSupport the help there is to set it up
 * @param note what to know about it
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Delivery(
        List<@Valid Term> models,
        List<@Valid Term> settings,
        List<@Valid Term> workforce,
        Optional<String> qualification,
        Optional<String> training,
        Optional<String> supervision,
        Optional<String> dosage,
        Optional<String> fidelity,
        Optional<String> manual,
        Optional<String> licence,
        List<@Valid Term> languages,
        List<@Valid Term> countries,
        Optional<Availability> ukAvailable,
        Optional<Availability> ukTested,
        Optional<String> resources,
        Optional<String> implementationSupport,
        Optional<String> note,
        Extras extras) {

    /** Copies the lists and refuses {@code null}. */
    public Delivery {
        models = List.copyOf(models);
        settings = List.copyOf(settings);
        workforce = List.copyOf(workforce);
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(supervision, "supervision");
        Objects.requireNonNull(dosage, "dosage");
        Objects.requireNonNull(fidelity, "fidelity");
        Objects.requireNonNull(manual, "manual");
        Objects.requireNonNull(licence, "licence");
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
        Objects.requireNonNull(ukAvailable, "ukAvailable");
        Objects.requireNonNull(ukTested, "ukTested");
        Objects.requireNonNull(resources, "resources");
        Objects.requireNonNull(implementationSupport, "implementationSupport");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static DeliveryBuilder builder() {
        return new DeliveryBuilder();
    }

    /** A builder that starts from this value. */
    public DeliveryBuilder toBuilder() {
        return new DeliveryBuilder(this);
    }
}
