// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.EvidenceRecord;

/**
 * A record of a sheet. Immutable.
 *
 * @param row its first row, from 1
 * @param record the record
 */
record SheetRecord(long row, EvidenceRecord record) {}
