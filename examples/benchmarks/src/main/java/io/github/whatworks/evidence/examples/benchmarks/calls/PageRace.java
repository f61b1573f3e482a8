// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.calls;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.RecordPage;
import io.github.whatworks.evidence.client.RecordQuery;
import io.github.whatworks.evidence.examples.benchmarks.peers.TwinPage;
import io.github.whatworks.evidence.examples.benchmarks.peers.Twins;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Asks for the same pages with the client, with the client and a check of every record, and with OkHttp and databind, in
 * turn and many times over, and prints how long the call in the middle took, a figure a line.
 */
public final class PageRace {
    /** Five share it, and the check, which has the most code, is far from its best after two seconds of its own. */
    private static final long WARM_UP_NANOS = 25_000_000_000L;

    /** Most is warm by then. */
    private static final long SECOND_WARM_UP_NANOS = 5_000_000_000L;

    private static final long MEASURED_NANOS = 6_000_000_000L;
    private static final int MOST = 1 << 16;
    private static final int FEW = 10;

    /** So many calls in a row, so that each runs as it would by itself, and the next soon has its turn. */
    private static final int TURN = 50;

    private final PrintStream out;
    private final EvidenceValidator validator = EvidenceValidator.standard();
    private final EvidenceValidator withoutScans = validator.withTextScans(false);
    private final ObjectReader twins = TwinPage.reader();
    private final Validator hibernate = Twins.validator();

    private PageRace(PrintStream out) {
        this.out = out;
    }

    /** Races over bodies as they are, and over packed ones. */
    @SuppressWarnings("SystemOut") // The harness reads it.
    public static void main(String[] args) throws IOException {
        Map<String, FixedAnswer> plain = new HashMap<>();
        Map<String, FixedAnswer> packed = new HashMap<>();
        List<byte[]> bodies = RealPages.bodies();
        for (int i = 0; i < bodies.size(); i++) {
            String target = "/v1/records?" + RealPages.query(i);
            plain.put(target, FixedAnswer.json(bodies.get(i)));
            packed.put(target, FixedAnswer.gzip(bodies.get(i)));
        }
        new PageRace(System.out).run("plain", bodies.size(), plain, WARM_UP_NANOS);
        new PageRace(System.out).run("gzip", bodies.size(), packed, SECOND_WARM_UP_NANOS);
    }

    private void run(String what, int pages, Map<String, FixedAnswer> answers, long warmUp) throws IOException {
        try (FixedCentre centre = FixedCentre.start(answers);
                EvidenceClient client = EvidenceClient.builder(centre.address()).build()) {
            OkHttpClient bare = new OkHttpClient();
            List<RecordQuery> queries = new ArrayList<>();
            List<Request> requests = new ArrayList<>();
            for (int i = 0; i < pages; i++) {
                RecordQuery all = RecordQuery.all().limit(RealPages.SIZE);
                queries.add(i == 0 ? all : all.after(RealPages.cursor(i)));
                URI address = centre.address().resolve("v1/records?" + RealPages.query(i));
                requests.add(new Request.Builder().url(address.toString()).build());
            }
            Racer called = page -> read(client, queries.get(page)).records().size();
            Racer checked = page -> check(read(client, queries.get(page)), validator);
            Racer unscanned = page -> check(read(client, queries.get(page)), withoutScans);
            Racer bound = page -> bind(bare, requests.get(page)).records().size();
            Racer validated = page -> validate(bind(bare, requests.get(page)));
            long[] middle = race(pages, warmUp, called, checked, unscanned, bound, validated);
            print(what + ".called", middle[0]);
            print(what + ".checked", middle[1]);
            print(what + ".unscanned", middle[2]);
            print(what + ".bound", middle[3]);
            print(what + ".validated", middle[4]);
            bare.connectionPool().evictAll();
        }
    }

    private static RecordPage read(EvidenceClient client, RecordQuery query) {
        return client.records().browse(query).execute();
    }

    private static int check(RecordPage page, EvidenceValidator validator) {
        int checked = 0;
        for (EvidenceRecord record : page.records()) {
            checked += validator.check(record).hasErrors() ? 0 : 1;
        }
        return checked;
    }

    private int validate(TwinPage page) {
        int looked = 0;
        for (var twin : page.records()) {
            // Some real records lack what the constraints ask for; they are held all the same.
            looked += hibernate.validate(twin).size() < FEW ? 1 : 0;
        }
        return looked;
    }

    private TwinPage bind(OkHttpClient client, Request request) throws IOException {
        try (Response response = client.newCall(request).execute()) {
            return twins.readValue(Objects.requireNonNull(response.body()).bytes());
        }
    }

    /** What each took in the middle, in nanoseconds. In turn, so that whatever holds one up is as likely to hold up another. */
    private static long[] race(int pages, long warmUp, Racer... racers) throws IOException {
        lap(pages, warmUp, racers);
        return lap(pages, MEASURED_NANOS, racers);
    }

    private static long[] lap(int pages, long nanos, Racer... racers) throws IOException {
        long[][] took = new long[racers.length][MOST];
        long begun = System.nanoTime();
        int calls = 0;
        while (calls + TURN <= MOST && System.nanoTime() - begun < nanos) {
            for (int i = 0; i < racers.length; i++) {
                for (int call = calls; call < calls + TURN; call++) {
                    long start = System.nanoTime();
                    int good = racers[i].run(call % pages);
                    took[i][call] = System.nanoTime() - start;
                    if (good != RealPages.SIZE) {
                        throw new IOException(good + " sound records on a page instead of " + RealPages.SIZE);
                    }
                }
            }
            calls += TURN;
        }
        long[] middle = new long[racers.length];
        for (int i = 0; i < racers.length; i++) {
            Arrays.sort(took[i], 0, calls);
            middle[i] = took[i][calls / 2];
        }
        return middle;
    }

    private void print(String what, long value) {
        out.println(what + "=" + value);
    }

    /** One of those who race. */
    @FunctionalInterface
    private interface Racer {
        /** Asks for a page, and answers how many of its records are as they should be. */
        int run(int page) throws IOException;
    }
}
