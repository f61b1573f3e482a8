// SPDX-License-Identifier: Apache-2.0
/**
 * Programs that look things up, a process each: needs and texts, in a catalogue and in Lucene, side by side.
 *
 * <p>Both are asked the same and have to find the same: as many records, and the same first ten. Lucene is given what it
 * is best at: it need not score or sort, is one segment in memory, stops where it knows how many there are without going
 * through them, and its questions come without text to take apart.
 *
 * <p>Does not belong here: what of the core is not public.
 */
@NullMarked
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import org.jspecify.annotations.NullMarked;
