// SPDX-License-Identifier: Apache-2.0
/**
 * The conformance kit: asks a server, over HTTP alone, for everything that the contract promises, and reports what it does
 * not keep.
 *
 * <p>{@link io.github.whatworks.evidence.examples.conformance.ConformanceMain} is what a shell starts, and {@link
 * io.github.whatworks.evidence.examples.conformance.Conformance} what a test of a server calls. What is asked is a list of
 * checks, a class for each topic ({@code …Checks}), each check a few lines; {@code Wire} and {@code RawWire} send, {@code
 * Facts} keeps what was read once, {@code Report} says what became of it.
 *
 * <p>Why two ways of sending: the JDK's client refuses to send what is not HTTP, and a server has to be asked that too.
 *
 * <p>Does not belong here: anything that knows a server from the inside, rules of records, and load tests.
 */
@NullMarked
package io.github.whatworks.evidence.examples.conformance;

import org.jspecify.annotations.NullMarked;
