// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Coherent;
import io.github.whatworks.evidence.Warnings;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/**
 * Shows the rules across components to Jakarta Validation. Found as a service by the provider; nobody calls it.
 *
 * <p>It holds the rules of the exchange profile with the scales and code lists of this library: errors in the default
 * group, warnings in that of {@link Warnings}.
 */
public final class CoherentValidator implements ConstraintValidator<Coherent, Object> {
    private Severity severity = Severity.ERROR;

    /** For the provider. */
    public CoherentValidator() {}

    /** Built once for all types that a provider makes a validator for. */
    private static final class Shared {
        private static final Ruleset RULESET = new Ruleset(Profile.EXCHANGE, List.of(), true, false);
        private static final Reference REFERENCE = Reference.bundled();
    }

    @Override
    public void initialize(Coherent constraint) {
        boolean warnings = Arrays.asList(constraint.groups()).contains(Warnings.class);
        severity = warnings ? Severity.WARNING : Severity.ERROR;
    }

    /**
     * Whether no rule across the components of {@code value} is broken; each breach is a violation of its own.
     *
     * @throws IllegalArgumentException if it is not a part of a record
     */
    @Override
    public boolean isValid(Object value, ConstraintValidatorContext context) {
        TypeChecker<?> checker = Checkers.of(value.getClass().getSimpleName());
        if (checker == null) {
            throw new IllegalArgumentException(
                    "expected a part of a record, found a " + value.getClass().getName());
        }
        Inspection inspection = new Inspection(Shared.RULESET, Shared.REFERENCE, Clock.systemUTC());
        checker.checkAlone(value, inspection);
        boolean valid = true;
        for (Finding finding : inspection.findings()) {
            if (finding.severity() == severity) {
                if (valid) {
                    context.disableDefaultConstraintViolation();
                }
                valid = false;
                Violations.add(context, finding);
            }
        }
        return valid;
    }
}
