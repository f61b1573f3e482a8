// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

/**
 * What the source file of the peers' scales says about all of them.
 *
 * @param compiled from what it was compiled
 * @param checked what the words for how far a scale was checked mean
 */
record PeerScalesHead(String compiled, SourceObject checked) {

    /** Takes the head of the file; its purpose and its counts are told in the README of the scale files. */
    static PeerScalesHead of(SourceObject about) {
        about.raw();
        SourceObject checked = about.requiredObject("checked");
        checked.raw();
        return new PeerScalesHead(about.requiredText("compiled"), checked);
    }
}
