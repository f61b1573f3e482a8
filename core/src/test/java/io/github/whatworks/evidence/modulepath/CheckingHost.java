// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.modulepath;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Statistic;
import io.github.whatworks.evidence.validation.Violations;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** A host that checks with Hibernate Validator as a named module, without EL. Exits with 0 if all is as expected. */
final class CheckingHost {
    private static final Set<String> EXPECTED = Set.of(
            "record.id.pattern /id",
            "record.provenance.required /provenance",
            "estimate.interval.order /outcomes/0/effects/0/estimates/0/low");

    private CheckingHost() {}

    public static void main(String[] args) {
        Estimate upsideDown = Estimate.builder()
                .statistic(Statistic.RISK_RATIO)
                .low(Decimal.of("0.9"))
                .high(Decimal.of("0.1"))
                .build();
        EvidenceRecord record = EvidenceRecord.builder("1.0", "No Id", RecordKind.PROGRAMME, "Family visits")
                .version(1)
                .outcomes(Outcome.builder()
                        .name("Entry into care")
                        .effects(Effect.builder().estimates(upsideDown).build())
                        .build())
                .build();
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.UK), Locale.UK, false))
                .buildValidatorFactory()) {
            check(HibernateValidator.class.getModule().isNamed(), "Hibernate Validator is a named module");
            Set<String> found = factory.getValidator().validate(record).stream()
                    .map(violation -> Violations.rule(violation).orElseThrow() + " " + Violations.pointer(violation))
                    .collect(Collectors.toCollection(TreeSet::new));
            check(found.containsAll(EXPECTED), EXPECTED + " in " + found);
        }
    }

    private static void check(boolean holds, String expected) {
        if (!holds) {
            throw new AssertionError("expected that " + expected + ", found that not");
        }
    }
}
