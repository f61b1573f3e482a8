// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CitationStatus;
import io.github.whatworks.evidence.catalogue.EvidenceCitation;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.publication.Change;
import io.github.whatworks.evidence.publication.Changes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Filling a copy from a good Centre, and keeping it when the Centre is gone. */
class RefreshTest {

    private static final Publication FIRST = Publication.of(Samples.ALPHA, Samples.BETA);

    @TempDir
    Path folder;

    private FakeCentre centre;
    private Catalogue copy;

    @BeforeEach
    void open() {
        centre = FakeCentre.start(FIRST);
        copy = Catalogue.open(folder);
    }

    @AfterEach
    void close() {
        centre.close();
    }

    @Test
    void refresh_emptyCopy_fillsIt() {
        Refresh outcome = refresh();

        assertThat(outcome).satisfies(updated(1, 2, "official"));
        assertThat(copy.record("test:alpha")).contains(Samples.ALPHA);
        assertThat(copy.record("test:beta")).contains(Samples.BETA);
        assertThat(Catalogue.open(folder).size()).isEqualTo(2);
    }

    @Test
    void refresh_nothingNew_isUnchangedAndFetchesNoBulk() {
        refresh();
        int before = centre.requestLines().size();

        Refresh outcome = refresh();

        assertThat(outcome).isEqualTo(new Refresh.Unchanged(1, "official"));
        assertThat(centre.requestLines().subList(before, centre.requestLines().size()))
                .containsExactly("GET /v1/centre.json", "GET /v1/snapshot.json");
    }

    @Test
    void refresh_nextGeneration_replacesTheCopyWhole() {
        refresh();
        centre.publish(FIRST.generation(2, Samples.BETA));

        Refresh outcome = refresh();

        assertThat(outcome).satisfies(updated(2, 1, "official"));
        assertThat(copy.record("test:alpha")).isEmpty();
        assertThat(copy.size()).isEqualTo(1);
    }

    @Test
    void refresh_recordWithdrawn_learnsWhyFromTheChanges() {
        refresh();
        EvidenceCitation citation = copy.cite("test:alpha").orElseThrow();
        Withdrawal withdrawal = Withdrawal.builder()
                .safety(Safety.URGENT)
                .reason("Harm was reported")
                .build();
        EvidenceRecord withdrawn = Samples.ALPHA.toBuilder()
                .status(RecordStatus.WITHDRAWN)
                .withdrawal(withdrawal)
                .build();
        centre.publish(FIRST.generation(2, Samples.BETA));
        centre.answer(
                "/v1/changes.json",
                Reply.json(Changes.NONE
                        .followedBy(2, List.of(Change.of(withdrawn, 2)))
                        .toJson()));

        assertThat(refresh()).isInstanceOf(Refresh.Updated.class);

        assertThat(copy.verify(citation)).isInstanceOfSatisfying(CitationStatus.Withdrawn.class, status -> {
            assertThat(status.isUrgent()).isTrue();
            assertThat(status.sentence()).contains("Harm was reported");
        });
    }

    @ParameterizedTest
    @MethodSource("unusableChanges")
    void refresh_changesThatCannotBeUsed_takesTheRecordsWithoutThem(Reply unusable) {
        refresh();
        EvidenceCitation citation = copy.cite("test:alpha").orElseThrow();
        centre.publish(FIRST.generation(2, Samples.BETA));
        centre.answer("/v1/changes.json", unusable);

        assertThat(refresh()).satisfies(updated(2, 1, "official"));

        assertThat(copy.verify(citation)).isInstanceOf(CitationStatus.NoLongerPublished.class);
    }

    static List<Reply> unusableChanges() {
        return List.of(
                Reply.problem(404),
                Reply.problem(500),
                Reply.gzip(new byte[] {1, 2, 3}),
                Reply.json("{\"changes\": [{}]}".getBytes(StandardCharsets.UTF_8)),
                Reply.json("not JSON".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void refresh_centreGone_keepsTheCopyWhichStillAnswers() {
        refresh();
        centre.close();

        Refresh outcome = refresh();

        assertThat(outcome).isInstanceOf(Refresh.KeptOldCopy.class);
        assertThat(outcome.sentence())
                .startsWith("the copy was not refreshed: EV-1002 127.0.0.1/v1/centre.json: the connection was refused");
        assertThat(copy.record("test:alpha")).contains(Samples.ALPHA);
        assertThat(copy.lookUp(Need.of("dfe-cin-factors", "4B").forAge(7)).groups())
                .hasSize(1);
    }

    @Test
    void refresh_centreGoneFromTheStart_leavesAnEmptyCopy() {
        centre.close();

        Refresh outcome = refresh();

        assertThat(outcome).isInstanceOf(Refresh.KeptOldCopy.class);
        assertThat(copy.size()).isZero();
        assertThat(copy.freshness()).isEmpty();
    }

    @Test
    void refresh_demonstrationAllowed_takesItIn() {
        Publication demonstration = FIRST.standing("demonstration");
        centre.publish(demonstration);

        try (EvidenceClient client = EvidenceClient.builder(centre.address())
                .trust(demonstration.key())
                .allowDemonstration()
                .build()) {
            assertThat(client.refresh(copy)).satisfies(updated(1, 2, "demonstration"));
        }
        assertThat(copy.freshness().orElseThrow().standing()).contains("demonstration");
    }

    @Test
    void refresh_trustOnFirstUse_pinsTheFirstKeyMet() {
        try (EvidenceClient client = EvidenceClient.builder(centre.address())
                .trust(Trust.onFirstUse())
                .build()) {
            assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
            centre.publish(Publication.of(Samples.ALPHA).generation(2, Samples.ALPHA));

            assertThat(client.refresh(copy)).isInstanceOf(Refresh.KeptOldCopy.class);
        }
        assertThat(copy.size()).isEqualTo(2);
    }

    @Test
    void refresh_addressWithAPath_asksBelowIt() {
        try (EvidenceClient client = EvidenceClient.builder(centre.address().resolve("/evidence"))
                .trust(FIRST.key())
                .build()) {
            client.refresh(copy);
        }

        assertThat(centre.requestLines()).containsExactly("GET /evidence/v1/centre.json");
    }

    @Test
    void refresh_callersHttpClient_isUsedAndLeftOpen() {
        OkHttpClient callers = new OkHttpClient.Builder()
                .addInterceptor(chain -> chain.proceed(chain.request()
                        .newBuilder()
                        .header("Authorization", "by the caller")
                        .build()))
                .build();

        try (EvidenceClient client = EvidenceClient.builder(centre.address())
                .trust(FIRST.key())
                .calls(callers)
                .build()) {
            assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
        }

        assertThat(callers.dispatcher().executorService().isShutdown()).isFalse();
        assertThat(callers.connectionPool().connectionCount()).isPositive();
        callers.connectionPool().evictAll();
        callers.dispatcher().executorService().shutdown();
    }

    @Test
    void refresh_callersHttpClientFollowsRedirects_takesNothingFromElsewhere() {
        OkHttpClient following = new OkHttpClient();
        try (FakeCentre elsewhere = FakeCentre.start(FIRST);
                EvidenceClient client = EvidenceClient.builder(centre.address())
                        .trust(FIRST.key())
                        .calls(following)
                        .build()) {
            centre.answer("/v1/centre.json", Reply.redirect(elsewhere.address().resolve("/v1/centre.json")));

            assertThat(client.refresh(copy).sentence()).contains("/v1/centre.json: an answer from another place");
        }
        following.connectionPool().evictAll();
        following.dispatcher().executorService().shutdown();
    }

    @Test
    void refresh_mediaTypeWithACharset_isJsonAllTheSame() {
        centre.answer("/v1/centre.json", Reply.of(200, "application/json; charset=utf-8", FIRST.serviceDocument()));

        assertThat(refresh()).isInstanceOf(Refresh.Updated.class);
    }

    @Test
    void centre_saysWhatItIs() {
        try (EvidenceClient client = EvidenceClient.builder(centre.address()).build()) {
            ServiceDocument document = client.centre();

            assertThat(document.id()).isEqualTo("fake-centre");
            assertThat(document.standing()).isEqualTo("official");
            assertThat(document.contractVersion()).isEqualTo("1.0");
            assertThat(document.licence()).contains("NOT_STATED");
        }
    }

    private Refresh refresh() {
        try (EvidenceClient client = EvidenceClient.builder(centre.address())
                .trust(FIRST.key())
                .sleeper(new PassingTime())
                .build()) {
            return client.refresh(copy);
        }
    }

    private static Consumer<Refresh> updated(long generation, long count, String standing) {
        return outcome -> assertThat(outcome).isInstanceOfSatisfying(Refresh.Updated.class, updated -> {
            assertThat(updated.generation()).isEqualTo(generation);
            assertThat(updated.count()).isEqualTo(count);
            assertThat(updated.standing()).isEqualTo(standing);
        });
    }
}
