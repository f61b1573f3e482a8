// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.snippets;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.CitationStatus;
import io.github.whatworks.evidence.catalogue.EvidenceCitation;
import io.github.whatworks.evidence.client.EntityTag;
import io.github.whatworks.evidence.client.EvidenceCall;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Fetched;
import io.github.whatworks.evidence.client.RecordQuery;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.RefreshListener;
import io.github.whatworks.evidence.client.ServiceDocument;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the Javadoc of the client shows. */
final class ClientSnippets {

    private ClientSnippets() {}

    static Refresh refresh(URI address, CentreKey key, Path folder) {
        // @start region="refresh"
        Catalogue copy = Catalogue.open(folder);
        try (EvidenceClient centre = EvidenceClient.builder(address).trust(key).build()) {
            Refresh outcome = centre.refresh(copy);
            if (outcome instanceof Refresh.KeptOldCopy kept) {
                System.err.println(kept.sentence()); // why, what was expected, and what to do
            }
            return outcome;
        }
        // @end
    }

    static String call(EvidenceClient centre) {
        // @start region="call"
        EvidenceCall<ServiceDocument> call = centre.service().document().within(Duration.ofSeconds(5));
        ServiceDocument here = call.execute();
        CompletableFuture<ServiceDocument> later = call.executeAsync();
        String contentType = call.executeRaw().header("Content-Type").orElse("");
        // @end
        return here.operator() + ", " + later.join().operator() + ", " + contentType;
    }

    static String fetched(EvidenceClient centre, EntityTag known) {
        // @start region="fetched"
        Fetched<EvidenceRecord> answer =
                centre.records().getIfChanged("test:alpha", known).execute();
        if (answer instanceof Fetched.Current<EvidenceRecord> current) {
            return "changed: " + current.content().title();
        } else if (answer instanceof Fetched.NotModified) {
            return "as it was";
        } else if (answer instanceof Fetched.Withdrawn<EvidenceRecord> gone) {
            return "withdrawn: " + gone.withdrawal();
        } else {
            return "none by that id";
        }
        // @end
    }

    static RecordQuery query() {
        // @start region="query"
        RecordQuery query = RecordQuery.all()
                .topic("evidence-topics", "parenting")
                .kind("programme")
                .text("home visits")
                .limit(50);
        // @end
        return query;
    }

    static List<String> pages(EvidenceClient centre) {
        List<String> titles = new ArrayList<>();
        // @start region="pages"
        for (EvidenceRecord record : centre.records().all(RecordQuery.all())) {
            titles.add(record.title());
        }
        // @end
        return titles;
    }

    static void listener(
            EvidenceClient centre, Catalogue copy, List<EvidenceCitation> cited, List<CitationStatus> inbox) {
        // @start region="listener"
        RefreshListener tellUs = RefreshListener.onAffected(copy, () -> cited, inbox::addAll);
        centre.refreshEvery(Duration.ofHours(24), copy, tellUs);
        // @end
    }
}
