// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

/** How little it takes to look like personal data. */
enum Care {
    /** As in the check of a record, where a false alarm stops a publication. */
    CHECKED,
    /** As in a record that leaves the machine: also what forms and handbooks show in the place of the real thing. */
    SENT,
    /** As in a short text that is searched for: also what a long text holds by chance. */
    SEARCHED
}
