// SPDX-License-Identifier: Apache-2.0
/**
 * Makes evidence records for tests: yours as well as ours. It is published as the jar of core with the classifier
 * {@code test-kit}.
 *
 * <p>{@link io.github.whatworks.evidence.testkit.EvidenceArbitraries} has jqwik arbitraries for every part of a record:
 * valid ones, documents broken in named ways, and documents full of members and codes that nobody knows yet. They follow
 * from the components of the records, so that a new component is generated as soon as there is one. Bring jqwik 1.9.3
 * yourself; the kit needs nothing else beside core. What it makes is made up, whoever it names: never publish it.
 *
 * <p>Does not belong here: tests, and real evidence.
 */
@NullMarked
package io.github.whatworks.evidence.testkit;

import org.jspecify.annotations.NullMarked;
