// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.MatchGroup;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.client.EvidenceClient;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;

/** The ten lines that stand in the README; a test holds the two together. */
final class TenLines {

    private TenLines() {}

    static void run(Path folder, URI address, CentreKey key, PrintStream out) {
        // README: from here
        Catalogue catalogue = Catalogue.open(folder); // the council's own copy
        try (EvidenceClient centre = EvidenceClient.builder(address).trust(key).build()) {
            out.println(centre.refresh(catalogue).sentence()); // keeps the last good copy if it cannot
        }
        Need need = Need.of("dfe-cin-factors", "4B", "3B").forAge(7); // never leaves this machine
        for (MatchGroup group : catalogue.lookUp(need)) {
            out.println(group.heading()); // what was asked, what was found, what was not
            group.matches().forEach(match -> out.println("* " + match.card().title())); // or .asText()
        }
        // README: to here
    }
}
