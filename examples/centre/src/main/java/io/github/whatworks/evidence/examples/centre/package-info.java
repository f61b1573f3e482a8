// SPDX-License-Identifier: Apache-2.0
/**
 * A thin reference Centre: serves evidence records over the contract's plain documents and single
 * records, alone or embedded in another program.
 *
 * <p>{@link io.github.whatworks.evidence.examples.centre.ReferenceCentre} is the Centre itself,
 * {@link io.github.whatworks.evidence.examples.centre.CentreMain} the program around it. Everything
 * it serves is made once, at its start, and kept in memory; why no framework? Seven routes need none.
 *
 * <p>Does not belong here: a council's side of the contract (the client), reading and checking
 * records (core), and the records themselves (the example data).
 */
@NullMarked
package io.github.whatworks.evidence.examples.centre;

import org.jspecify.annotations.NullMarked;
