// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Holds a part of a record to the rules across its components, such as that the lower end of an
 * interval is not above the upper one.
 *
 * <p>Each breach is a violation of its own: its path leads to the component, and its message template is
 * the id of the rule, such as {@code estimate.interval.order}. The validator is found as a service, so
 * that the record does not depend on the rules.
 */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Coherent.All.class)
public @interface Coherent {

    /** Never shown: each breach has the id of its rule. */
    String message() default "coherent";

    /** Errors by default; {@link Warnings} for warnings. */
    Class<?>[] groups() default {};

    /** Nothing reads it. */
    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /** The constraints. */
        Coherent[] value();
    }
}
