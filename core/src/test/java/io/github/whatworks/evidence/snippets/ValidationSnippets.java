// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Warnings;
import io.github.whatworks.evidence.validation.CheckedText;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.RuleSetting;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Shown at {@code EvidenceValidator}, {@code Rules}, {@code Violations} and {@code Warnings}. */
final class ValidationSnippets {

    private ValidationSnippets() {}

    static void check(byte[] document, List<String> said) {
        // @start region="check"
        EvidenceValidator validator = EvidenceValidator.standard() // keep it
                .withProfile(Profile.PUBLICATION)
                .withSetting(RuleSetting.parse("rating.known.not-printed=warning:agreed with the publisher"));

        CheckedText checked = validator.checkText(document);
        for (Finding finding : checked.report().findings()) {
            said.add(finding.toString()); // severity, rule, place, what was expected and found
        }
        // @end
    }

    static void rules(List<String> said) {
        // @start region="rules"
        Rule rule = Rules.find("estimate.interval.order").orElseThrow();
        said.add(rule.meaning());
        said.add(rule.failingExample());
        // @end
    }

    static void hibernate(EvidenceRecord record, List<String> said) {
        // @start region="hibernate"
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.UK), Locale.UK, false)) // no EL
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            for (ConstraintViolation<EvidenceRecord> violation :
                    validator.validate(record, Default.class, Warnings.class)) {
                String rule = Violations.rule(violation).map(Rule::id).orElse("a rule of the host");
                said.add(rule + " at " + Violations.pointer(violation));
            }
        }
        // @end
    }
}
