// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.peers;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.whatworks.evidence.examples.benchmarks.twin.EvidenceRecord;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Binds and checks as most hosts would: Jackson databind, and Hibernate Validator without an Expression Language. */
public final class Twins {

    private Twins() {}

    /** Reads the plain twin; unknown members are lost. */
    public static ObjectReader reader() {
        return JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readerFor(EvidenceRecord.class);
    }

    /** Hibernate Validator; keep one, and close its factory with the process. */
    public static Validator validator() {
        return Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.UK), Locale.UK, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
