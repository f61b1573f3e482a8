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
 * <p>A {@link io.github.whatworks.evidence.catalogue.TextSearch} is for people who browse. Why an index of our own? It
 * finds what has all words and gives the first few by title: records are numbered in that order, so nothing is scored,
 * sorted or kept beyond a few numbers a word, and no library has to come along.
 *
 * <p>Does not belong here: fetching anything (the client), the record and its parts (package
 * {@code evidence}), and the meaning of codes and scales (packages {@code code}, {@code scale}).
 */
@NullMarked
package io.github.whatworks.evidence.catalogue;

import org.jspecify.annotations.NullMarked;
