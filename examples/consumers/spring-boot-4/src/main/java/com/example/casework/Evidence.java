// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.client.EvidenceClient;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The council's copy, and the client that keeps it fresh. */
@Configuration
class Evidence {

    @Bean
    Catalogue catalogue(@Value("${evidence.folder}") Path folder) {
        return Catalogue.open(folder);
    }

    /** Spring closes it. */
    @Bean
    EvidenceClient centre(@Value("${evidence.centre}") URI address, @Value("${evidence.key}") String key) {
        return EvidenceClient.builder(address)
                .trust(new CentreKey(key))
                .deadline(Duration.ofSeconds(5))
                .allowDemonstration()
                .build();
    }
}
