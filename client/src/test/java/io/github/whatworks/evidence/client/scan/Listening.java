// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.BackgroundRefresh;
import io.github.whatworks.evidence.client.CentreProblemException;
import io.github.whatworks.evidence.client.EvidenceCall;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.EvidenceClientException;
import io.github.whatworks.evidence.client.Preflight;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.RefusedBeforeSendingException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** Makes calls, and takes down everything that is said meanwhile. */
record Listening(Said said) {

    /** Every call, in every way in which it can be made. */
    void toCallsOf(EvidenceClient client) {
        said.value(client);
        for (EvidenceCall<?> call : PlantedCalls.sent(client)) {
            said.value(call);
            said.value(call.outgoing());
            to(call::execute);
            to(call::executeRaw);
            to(() -> join(call.executeAsync()));
            to(() -> join(call.executeRawAsync()));
        }
        to(() -> client.records().all(PlantedCalls.query()).stream().toList());
        to(client::centre);
        to(client::preflight);
        to(() -> client.record("test:alpha"));
    }

    void toRefreshesOf(EvidenceClient client, Catalogue copy) {
        to(() -> client.refresh(copy));
        to(() -> client.refreshAsync(copy).join());
    }

    void toBackground(EvidenceClient client, Catalogue copy) throws InterruptedException {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (BackgroundRefresh running = client.refreshEvery(Duration.ofDays(1), copy, (outcome, since) -> {
            said.value(outcome);
            said.text(outcome.sentence());
            told.add("told");
            throw new IllegalStateException(Planted.REASON.word());
        })) {
            told.take();
            said.value(running);
        }
    }

    void to(Supplier<Object> call) {
        try {
            Object result = call.get();
            if (result != null) {
                said.value(result);
            }
            if (result instanceof Preflight preflight) {
                said.publicText(preflight.asText());
            }
            if (result instanceof Refresh refresh) {
                said.text(refresh.sentence());
            }
        } catch (RuntimeException failed) {
            failure(failed);
        }
    }

    private Object join(CompletableFuture<?> future) {
        said.text(String.valueOf(future));
        try {
            return future.join();
        } finally {
            said.text(String.valueOf(future));
        }
    }

    private void failure(RuntimeException failed) {
        said.failure(failed);
        Throwable own = failed instanceof CompletionException wrapped ? wrapped.getCause() : failed;
        if (own instanceof CentreProblemException answered) {
            said.value(answered.problem());
        }
        if (own instanceof RefusedBeforeSendingException refused) {
            said.value(refused.findings());
        }
        if (!(own instanceof EvidenceClientException || own.getClass() == IllegalArgumentException.class)) {
            throw failed;
        }
    }
}
