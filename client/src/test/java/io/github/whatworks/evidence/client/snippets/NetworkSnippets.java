// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.snippets;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Preflight;
import io.github.whatworks.evidence.client.Secret;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What {@code client/NETWORKS.md} and the Javadoc of the client show of proxies and files. */
final class NetworkSnippets {

    private NetworkSnippets() {}

    static void network(CentreKey key, Supplier<char[]> vault, char[] storePassword) {
        // @start region="network"
        EvidenceClient centre = EvidenceClient.builder(URI.create("https://evidence.example"))
                .trust(key)
                .proxy(ProxySelector.of(InetSocketAddress.createUnresolved("proxy.anytown.example", 8080)))
                .proxyBasic("svc-evidence", Secret.from(vault)) // only if the proxy asks for it
                .trustStore(Path.of("anytown-authority.p12"), storePassword) // only if it inspects TLS
                .build();

        System.out.print(centre.preflight().asText());
        // @end
        centre.close();
    }

    static Preflight preflight(EvidenceClient centre) {
        // @start region="preflight"
        Preflight preflight = centre.preflight();
        preflight
                .firstWrong()
                .ifPresent(wrong -> System.err.println(wrong.found() // the message, with its number
                        + " Who can mend it: "
                        + wrong.mender().orElseThrow().inWords()));
        // @end
        return preflight;
    }

    static ImportOutcome takeIn(Path home, Path folder, CentreKey key) {
        // @start region="files"
        Catalogue copy = Catalogue.open(home);
        SnapshotSource files = SnapshotSource.files(
                        folder.resolve("snapshot.json"), folder.resolve("records.ndjson.gz"))
                .withChanges(folder.resolve("changes.json")) // why a record is gone
                .withReferenceData(folder.resolve("reference-data.ndjson.gz")); // if the manifest names it

        ImportOutcome outcome = copy.importSnapshot(files, Trust.keys(key));
        System.out.println(outcome.sentence()); // what is wrong with the files, if anything
        // @end
        return outcome;
    }
}
