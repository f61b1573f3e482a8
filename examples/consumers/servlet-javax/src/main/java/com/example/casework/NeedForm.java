// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import java.util.Set;
import javax.validation.ConstraintViolation;
import javax.validation.Validation;
import javax.validation.Validator;
import javax.validation.constraints.NotBlank;

/** A form of the host's own, checked by the validator that it has had for years. */
final class NeedForm {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @NotBlank
    final String code;

    NeedForm(String code) {
        this.code = code;
    }

    Set<ConstraintViolation<NeedForm>> faults() {
        return VALIDATOR.validate(this);
    }
}
