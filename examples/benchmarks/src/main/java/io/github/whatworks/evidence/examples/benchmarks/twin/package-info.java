// SPDX-License-Identifier: Apache-2.0
/**
 * The plain twin of the evidence record, as somebody would write it who binds with Jackson and checks with Hibernate
 * Validator. The build derives its types from those of core; what is written by hand are the rules across components
 * that it needs to find what is planted.
 *
 * <p>Does not belong here: anything that the SDK itself uses.
 */
package io.github.whatworks.evidence.examples.benchmarks.twin;
