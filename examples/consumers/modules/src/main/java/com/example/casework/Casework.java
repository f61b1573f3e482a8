// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.MatchGroup;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.client.EvidenceClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/** A host on the module path: java ... com.example.casework/com.example.casework.Casework FOLDER CENTRE KEY. */
public final class Casework {

    private Casework() {}

    public static void main(String[] args) {
        System.out.println(EvidenceClient.class.getModule());
        Catalogue catalogue = Catalogue.open(Path.of(args[0]));
        try (EvidenceClient centre = EvidenceClient.builder(URI.create(args[1]))
                .trust(new CentreKey(args[2]))
                .deadline(Duration.ofSeconds(5))
                .allowDemonstration()
                .build()) {
            System.out.println("refresh: " + centre.refresh(catalogue).sentence());
        }
        for (MatchGroup group :
                catalogue.lookUp(Need.of("dfe-cin-factors", "4B").forAge(7))) {
            group.matches().forEach(match -> System.out.println(match.card().asText()));
        }
    }
}
