// SPDX-License-Identifier: Apache-2.0
/**
 * Whether records are right in form: rules, findings and reports; the JSON Schema; Jakarta Validation.
 *
 * <p>{@link io.github.whatworks.evidence.validation.EvidenceValidator} is the door. {@link
 * io.github.whatworks.evidence.validation.Rules} is the catalogue: what is held, why, and an example each way.
 * The structure of a type is declared on the record itself by Jakarta constraints; a rule across components is one
 * function in the class of its type here. All of it checks the form of a record, not whether the intervention works.
 *
 * <p>Does not belong here: reading files (see {@code quality}), and anything that changes a record.
 */
@NullMarked
package io.github.whatworks.evidence.validation;

import org.jspecify.annotations.NullMarked;
