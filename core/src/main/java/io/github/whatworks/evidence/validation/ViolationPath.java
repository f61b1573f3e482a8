// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path of one violation while it grows. The index of an element sits on the node behind it. Mutable. */
final class ViolationPath {
    private final ConstraintViolationBuilder violation;
    private @Nullable NodeBuilderCustomizableContext last;
    private @Nullable NodeBuilderDefinedContext lastOfElement;

    ViolationPath(ConstraintViolationBuilder violation) {
        this.violation = violation;
    }

    boolean isBegun() {
        return last != null || lastOfElement != null;
    }

    /** Goes on to a property, of the element {@code index} of what came before if there is one. */
    void property(String name, @Nullable Integer index) {
        NodeBuilderCustomizableContext node = lastOfElement != null
                ? lastOfElement.addPropertyNode(name)
                : last != null ? last.addPropertyNode(name) : violation.addPropertyNode(name);
        last = index == null ? node : null;
        lastOfElement = index == null ? null : node.inIterable().atIndex(index);
    }

    /** Adds the violation, at the element {@code index} of the last property if there is one. */
    void end(@Nullable Integer index) {
        if (index != null) {
            element(index);
        } else if (lastOfElement != null) {
            lastOfElement.addConstraintViolation();
        } else if (last != null) {
            last.addConstraintViolation();
        } else {
            violation.addConstraintViolation();
        }
    }

    private void element(int index) {
        var element = lastOfElement != null
                ? lastOfElement.addContainerElementNode("<list element>", List.class, 0)
                : last != null ? last.addContainerElementNode("<list element>", List.class, 0) : null;
        if (element != null) {
            element.inIterable().atIndex(index).addConstraintViolation();
        }
    }
}
