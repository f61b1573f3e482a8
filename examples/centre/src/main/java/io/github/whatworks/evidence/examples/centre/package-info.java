// SPDX-License-Identifier: Apache-2.0
/**
 * A reference Centre: serves evidence records over the contract at the levels static and browse, alone or embedded in
 * another program.
 *
 * <p>{@link io.github.whatworks.evidence.examples.centre.ReferenceCentre} is the Centre itself,
 * {@link io.github.whatworks.evidence.examples.centre.CentreMain} the program around it. From the inside out: a
 * {@code Store} keeps records by version and generation (in memory, or in a database: the same SQL on H2 and
 * PostgreSQL), an {@code Importer} takes them in, the endpoints answer from it, and {@code CentreHandler} sees to the
 * manners of HTTP. The bulk file stands in the database beside its generation, so that one commit is a publication,
 * whatever is killed when.
 *
 * <p>Why no web framework? Some twenty addresses need none, and every answer is bytes that are there. Why no mapping of
 * objects to tables? A record is kept in its canonical bytes; what it is browsed by is six columns.
 *
 * <p>Does not belong here: a council's side of the contract (the client), reading and checking records (core), and the
 * records themselves (the example data).
 */
@NullMarked
package io.github.whatworks.evidence.examples.centre;

import org.jspecify.annotations.NullMarked;
