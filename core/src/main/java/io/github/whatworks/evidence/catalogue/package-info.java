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
 * <p>A copy's folder: {@code CURRENT} names one of the folders in {@code generations}, which nobody changes
 * once they have their name; {@code LOCK} is held by the one process that writes; {@code trusted-keys} are the
 * keys that count. A generation is {@code manifest.json} and {@code records.ndjson.gz} as they were sent,
 * {@code retrieved}, {@code history.ndjson} (what the copy has seen change), {@code reference-data.ndjson.gz} where the
 * Centre publishes its scales, code lists and mappings, and {@code SHA256SUMS}, which {@code
 * sha256sum -c} checks; readers lock {@code IN-USE} while they read. What was damaged is moved to {@code
 * set-aside} with the reason beside it, by the next import, and is for an administrator to delete. {@code downloads}
 * is not the copy's: whoever fetches generations keeps there what has arrived of them. Why no
 * database? A folder of plain files can be copied to a stick, compared and understood by whoever is
 * responsible for it.
 *
 * <p>A generation that came by changes has no {@code records.ndjson.gz}. It has {@code base.ndjson.gz}, the bulk file of a
 * former generation, {@code base.json} (its size and digest, and the ids that are gone since) and {@code put.ndjson} (the
 * records that are new or different since): always one base and one difference, whatever number of changes came. A
 * base is mostly a second name of a file that an older generation has, but never of that of the generation before: one
 * flipped byte must not cost both. Where more than a quarter is different, a new base is written. A library from before
 * there were changes finds no bulk file in such a generation, sets it aside as damaged and answers from an older one
 * that is whole, or from none; it never answers from the base alone. Why are the lines of the root not kept on disk?
 * Whoever reads a generation has to work out the digest of every record anyway, or it would believe the lines more than
 * the records; whoever has read it has the digests in memory, 32 bytes a record.
 *
 * <p>While a folder's writer finds what it has in memory named by {@code CURRENT}, and every file as it was written by
 * its digest, it goes on from memory and reads no record again. Measured at 100,000 records, one of them changed: a
 * change takes 3 % of the time of a snapshot, and 7 % of the processor time in a process that has just begun.
 *
 * <p>What a Centre publishes of scales, code lists and mappings is laid over what the library brings: its editors
 * decide what a code means in its records, and a copy must not wait for a release of a library to hear of it. A host
 * that gives data of its own has decided itself. Why does a fault in that file cost no record? A withdrawal must reach
 * a council even if a code list does not; every answer names the mapping that it went by.
 *
 * <p>Memory and disk were measured with 1,000 and 100,000 generated records of 3.2 KB in the mean (the
 * benchmarks' {@code RecordSource}): used heap after garbage collection, with the reference data loaded,
 * before and after {@code Catalogue.open}, on JDK 17 with the serial collector: 6.4 to 9.9 MB a thousand; the
 * folder's files by size: 0.35 MB a thousand.
 *
 * <p>A {@link io.github.whatworks.evidence.catalogue.TextSearch} is for people who browse. Why an index of our own? It
 * finds what has all words and gives the first few by title: records are numbered in that order, so nothing is scored,
 * sorted or kept beyond a few numbers a word, and no library has to come along.
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
