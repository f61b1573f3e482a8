// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;

/**
 * What the violations of Jakarta Validation are in the words of this library, for hosts that check with it.
 *
 * {@snippet file="ValidationSnippets.java" region="hibernate"}
 */
public final class Violations {

    private Violations() {}

    /** The rule that is broken; empty if the violation is not of a record or one of its parts. */
    public static Optional<Rule> rule(ConstraintViolation<?> violation) {
        Optional<Rule> named = Rules.find(violation.getMessageTemplate());
        if (named.isPresent() || violation.getLeafBean() == null) {
            return named;
        }
        String member = "";
        for (Path.Node node : violation.getPropertyPath()) {
            member = node.getKind() == ElementKind.PROPERTY ? node.getName() : member;
        }
        String type = violation.getLeafBean().getClass().getSimpleName();
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        return Rules.find(Names.id(type) + "." + Names.id(member) + "." + kind(constraint));
    }

    /** Where it is, as a JSON Pointer (RFC 6901) from what the host had validated. */
    public static String pointer(ConstraintViolation<?> violation) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            Integer index = node.getIndex();
            if (index != null) {
                pointer.append('/').append(index);
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    private static String kind(Annotation constraint) {
        Class<? extends Annotation> type = constraint.annotationType();
        return type == NotNull.class || type == NotBlank.class ? "required" : Names.id(type.getSimpleName());
    }

    /** Adds {@code finding} as a violation whose template is the id of its rule; nothing of the record goes into it. */
    static void add(ConstraintValidatorContext context, Finding finding) {
        ViolationPath path = new ViolationPath(
                context.buildConstraintViolationWithTemplate(finding.rule().id()));
        Integer index = null;
        for (String step : steps(finding.pointer())) {
            if (index == null && path.isBegun() && isIndex(step)) {
                index = Integer.valueOf(step);
            } else {
                path.property(step.replace("~1", "/").replace("~0", "~"), index);
                index = null;
            }
        }
        path.end(index);
    }

    private static List<String> steps(String pointer) {
        return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
    }

    private static boolean isIndex(String step) {
        for (int i = 0; i < step.length(); i++) {
            if (step.charAt(i) < '0' || step.charAt(i) > '9') {
                return false;
            }
        }
        return !step.isEmpty() && step.length() < 10;
    }
}
