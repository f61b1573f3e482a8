// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Warnings;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The doors that a record can be checked through, each with an answer of the same form: rule and pointer. */
final class Doors {
    private static final Validator HIBERNATE = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.UK), Locale.UK, false))
            .buildValidatorFactory()
            .getValidator();

    private Doors() {}

    /** What Hibernate Validator says: errors in the default group, warnings in their own. */
    static Set<String> hibernate(EvidenceRecord record, Severity severity) {
        Class<?> group = severity == Severity.ERROR ? Default.class : Warnings.class;
        return HIBERNATE.validate(record, group).stream()
                .map(violation -> Violations.rule(violation).map(Rule::id).orElse("no rule: " + violation) + " "
                        + Violations.pointer(violation))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the fast checker says. */
    static Set<String> fast(Report report, Severity severity) {
        return report.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.rule().id() + " " + finding.pointer())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
