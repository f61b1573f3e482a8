// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** Why a snapshot was not taken in. */
public enum Refusal {
    /** The manifest is not one, or lacks a part. */
    NOT_A_MANIFEST,
    /** No key that counts here has signed the manifest. */
    UNTRUSTED,
    /** The copy here is from another Centre. */
    OTHER_CENTRE,
    /** The generation is lower than the one here. */
    ROLLBACK,
    /** The generation is the one here, with other content. */
    CONFLICT,
    /** The bulk file has not the size or the digest that the manifest states. */
    WRONG_FILE,
    /** The records have not the count or the root that the manifest states, or cannot be read. */
    WRONG_RECORDS,
    /** Another process is writing to the folder. */
    BUSY,
    /** The folder or a file could not be read or written. */
    UNREADABLE
}
