// SPDX-License-Identifier: Apache-2.0
/**
 * What takes microseconds a record, measured by JMH: each method handles 1,024 records, more than a processor's own
 * cache holds.
 *
 * <p>Before anything is measured, each state checks that what it measures finds exactly the faulty records.
 */
@NullMarked
package io.github.whatworks.evidence.examples.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
