// SPDX-License-Identifier: Apache-2.0
/**
 * The council's own copy of the evidence on disk, and looking things up in it without a network.
 *
 * <p>{@link io.github.whatworks.evidence.catalogue.Catalogue} opens a folder, takes in signed
 * snapshots whole or not at all, and answers a
 * {@link io.github.whatworks.evidence.catalogue.Need}. A need and the reason of a match belong to a
 * case: they have no wire form and say nothing of themselves in text. A card holds public facts only.
 * A citation is a card that was shown, kept whole for a decision that relied on it; it takes the name of
 * a mapping and has no place for a need. What a council knows itself stands beside a card and never in
 * one.
 *
 * <p>A citation keeps a digest of each part of its record, not the record: enough to name what changed
 * since, and no copy of a publisher's prose.
 *
 * <p>Why is nothing ranked? A rating says how sure one can be about studies of other children; an order
 * would be read as advice for this one.
 *
 * <p>Does not belong here: fetching anything (the client), the record and its parts (package
 * {@code evidence}), and the meaning of codes and scales (packages {@code code}, {@code scale}).
 */
@NullMarked
package io.github.whatworks.evidence.catalogue;

import org.jspecify.annotations.NullMarked;
