// SPDX-License-Identifier: Apache-2.0
/**
 * A Centre made for tests: it publishes what it is given, answers as it is told, faults included, and
 * keeps what it was asked.
 *
 * <p>Does not belong here: assertions, and anything that a real Centre needs.
 */
@NullMarked
package io.github.whatworks.evidence.client.testkit;

import org.jspecify.annotations.NullMarked;
