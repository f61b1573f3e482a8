// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** What a record is shown by, and cited by. Both hold public facts only. */
record Writers(CardWriter cards, CitationWriter citations) {

    Writers(CatalogueSettings settings, Wording wording) {
        this(new CardWriter(settings, wording), new CitationWriter(settings));
    }
}
