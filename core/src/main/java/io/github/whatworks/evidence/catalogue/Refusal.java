// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/**
 * Why a snapshot was not taken in. The copy is then what it was before.
 *
 * <p>That a snapshot has expired is no reason: an expired copy still shows titles and addresses, and says
 * that it has expired. Nor is a clock that runs behind; see {@link Freshness.State#CLOCK_BEHIND}.
 */
public enum Refusal {
    /** The manifest is not one, or lacks a part. */
    NOT_A_MANIFEST,
    /** The manifest has no signature, or one that cannot be read. */
    UNSIGNED,
    /** No key counts here: none was given, and none was pinned before. */
    NO_KEY,
    /** None of the keys that count here has signed the manifest. */
    UNTRUSTED,
    /** The folder's list of keys is damaged, and no key that was given has signed the manifest. */
    DAMAGED_KEYS,
    /** The copy here is from another Centre. */
    OTHER_CENTRE,
    /** The generation is lower than the one here. */
    ROLLBACK,
    /** The generation is the one here, with other content. */
    CONFLICT,
    /** The bulk file is shorter or longer than the manifest states. */
    WRONG_SIZE,
    /** The bulk file has not the digest that the manifest states. */
    WRONG_DIGEST,
    /** The bulk file holds what no copy can be made of, such as a line that is no record. */
    UNREADABLE_RECORDS,
    /** There are fewer or more records than the manifest states. */
    WRONG_COUNT,
    /** The records together have not the root that the manifest states. */
    WRONG_ROOT,
    /** Some records have an error under the exchange profile, and the caller wants none of them. */
    FAULTY_RECORDS,
    /** The copy has no whole generation that changes could be added to. */
    NO_GENERATION,
    /** The list of changes does not reach from the generation here to the one that is offered. */
    CHANGES_MISSING,
    /** The list of changes, or the records that came with it, cannot be read. */
    UNREADABLE_CHANGES,
    /** The generation here and the changes together are not what was signed. */
    CHANGES_DO_NOT_ADD_UP,
    /** The manifest or the bulk file is not there. */
    MISSING_FILE,
    /** Whoever asked for it had had enough before it was done. */
    CALLED_OFF,
    /** Another process is writing to the folder. */
    BUSY,
    /** The disk that the folder is on has no room left. */
    DISK_FULL,
    /** The folder is on something that cannot be written to. */
    READ_ONLY,
    /** The account that this runs as may not read a file, or not write to the folder. */
    NO_PERMISSION,
    /** A file could not be read or written for another reason. */
    UNREADABLE
}
