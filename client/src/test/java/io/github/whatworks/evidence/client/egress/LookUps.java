// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.EvidenceCitation;
import io.github.whatworks.evidence.catalogue.Need;
import java.time.Instant;
import java.util.Optional;

/** What a case system does with a copy all day. */
final class LookUps {

    private LookUps() {}

    static void all(Catalogue copy) {
        copy.lookUp(Need.of("dfe-cin-factors", "4B", "3B").forAge(7));
        copy.search("record");
        copy.record("test:r7");
        copy.card("test:r7");
        copy.sideBySide("test:r7", "test:r8");
        Optional<EvidenceCitation> citation = copy.cite("test:r7");
        citation.ifPresent(copy::verify);
        copy.changesAffecting(citation.stream().toList(), Instant.EPOCH);
        copy.freshness();
        copy.manifest();
        copy.referenceData();
        copy.setAside();
        copy.reload();
    }
}
