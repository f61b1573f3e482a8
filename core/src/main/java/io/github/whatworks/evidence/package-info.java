// SPDX-License-Identifier: Apache-2.0
/**
 * The evidence record and its parts: the language of the domain.
 *
 * <p>{@link io.github.whatworks.evidence.EvidenceRecord} is the root; every other type here is a
 * part of it. All are immutable and safe to share between threads, no accessor returns {@code null},
 * and each part keeps in {@link io.github.whatworks.evidence.Extras} what it has no component for.
 * What publishers can extend (kinds, statuses, units) is a record around a string, never an
 * {@code enum}, so that a new code is kept and never breaks a read. The builders are generated from
 * the records.
 *
 * <p>Where each field of the publishers' own shapes is found in a record is told in <a
 * href="doc-files/where-fields-go.html">Where every field went</a>.
 *
 * <p>The file {@code core/FORMAT.md} of the project says how a record is written, part by part, and is generated from
 * these types.
 *
 * <p>Does not belong here: anything that reads, writes, checks, looks up or prints a record, and the
 * data that gives codes their meaning (see the packages {@code scale} and {@code code}).
 */
@NullMarked
package io.github.whatworks.evidence;

import org.jspecify.annotations.NullMarked;
