// SPDX-License-Identifier: Apache-2.0
/**
 * Records to measure with: any number of them, each different, none of them real, all in the shape of the real ones.
 *
 * <p>Parts of the real records are put together anew, with other words, days and digits in them. The same seed gives
 * the same bytes on every machine. A share of the records can be given one to three faults that still bind.
 *
 * <p>Does not belong here: reading a clock, or anything that is measured.
 */
@NullMarked
package io.github.whatworks.evidence.examples.benchmarks.records;

import org.jspecify.annotations.NullMarked;
