// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** A code with its list, as a case system holds it. It belongs to a case: its text shows nothing. */
record CodedNeed(String list, String code) {

    @Override
    public String toString() {
        return "CodedNeed[not shown]";
    }
}
