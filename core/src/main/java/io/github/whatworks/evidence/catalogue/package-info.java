// SPDX-License-Identifier: Apache-2.0
/**
 * The council's own copy of the evidence on disk, and looking things up in it without a network.
 *
 * <p>{@link io.github.whatworks.evidence.catalogue.Catalogue} opens a folder, takes in signed
 * snapshots whole or not at all, and answers a
 * {@link io.github.whatworks.evidence.catalogue.Need}. A need and the reason of a match belong to a
 * case: they have no wire form and say nothing of themselves in text. A card holds public facts only.
 * Why is nothing ranked? A rating says how sure one can be about studies of other children; an order
 * would be read as advice for this one.
 *
 * <p>A need is met by the coded topics that a record's publisher or a named editor gave it, never by
 * words that happen to occur. What narrows it hides only what states something else: a record that says
 * nothing of its ages, settings or targeting may well fit, so it stays and says so. Why is there no
 * filter on ratings? Half of a pair must not be filtered by, only a rating known as printed may count,
 * and what was found not effective or harmful has to be seen. Why none on ethnicity? Records say who was
 * studied, not whom it may suit. A publisher's targeting is never matched with a child's statutory status.
 *
 * <p>Does not belong here: fetching anything (the client), the record and its parts (package
 * {@code evidence}), and the meaning of codes and scales (packages {@code code}, {@code scale}).
 */
@NullMarked
package io.github.whatworks.evidence.catalogue;

import org.jspecify.annotations.NullMarked;
