// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.Acknowledged;
import io.github.whatworks.evidence.client.ClientOptions;
import io.github.whatworks.evidence.client.EntityTag;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.EvidenceClientBuilder;
import io.github.whatworks.evidence.client.Fetched;
import io.github.whatworks.evidence.client.PersonalDataKind;
import io.github.whatworks.evidence.client.PublicTypes;
import io.github.whatworks.evidence.client.RecordQuery;
import io.github.whatworks.evidence.client.RefreshListener;
import io.github.whatworks.evidence.client.Sleeper;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of what is asked, sent, answered or kept secret stands in a log, an exception or a {@code toString}. */
@Timeout(120)
class LeakTest {

    private static final EvidenceRecord ALPHA = EvidenceRecord.builder(
                    "1.0", "test:alpha", RecordKind.PROGRAMME, "Alpha")
            .version(1)
            .build();
    private static final EvidenceRecord BETA = EvidenceRecord.builder("1.0", "test:beta", RecordKind.PROGRAMME, "Beta")
            .version(1)
            .build();
    private static final Publication PUBLICATION = Publication.of(ALPHA, BETA);
    private static final int VALUES = 14;

    @TempDir
    Path folder;

    private final Said said = new Said();
    private final Listening listening = new Listening(said);
    private Catalogue copy;

    /** What finds nothing has to be able to find. */
    @Test
    void everyFormOfAWord_isFound() {
        String word = Planted.QUERY.word();
        byte[] basic = ("user:" + word).getBytes(StandardCharsets.UTF_8);
        for (String text : List.of(
                word,
                word.toUpperCase(Locale.ROOT),
                "/records?text=a%20" + word,
                HexFormat.of().formatHex(basic),
                HexFormat.of().withUpperCase().formatHex(basic),
                Base64.getEncoder().encodeToString(basic),
                Base64.getUrlEncoder().withoutPadding().encodeToString(("1" + word).getBytes(StandardCharsets.UTF_8)),
                Base64.getEncoder().encodeToString(("12" + word + "3").getBytes(StandardCharsets.UTF_8)))) {
            assertThat(Planted.in("a" + text + "b")).as(text).isNotEmpty();
        }
        assertThat(Planted.in("jellyfish, zquery")).isEmpty();
    }

    @Test
    void nothingPlanted_isSaid_andEveryPublicTypeSpoke() throws Exception {
        copy = Catalogue.open(folder);
        List<String> log;
        try (LogBook book = LogBook.open()) {
            wrongAnswers();
            wrongValues();
            Networks networks = new Networks(PUBLICATION, copy, listening);
            networks.proxies();
            networks.credentials();
            networks.namesAndCertificates();
            rightAnswers();
            values();
            log = book.lines();
        }

        assertThat(log).hasSizeGreaterThan(500).anyMatch(line -> line.startsWith("DEBUG "));
        assertThat(log).anyMatch(line -> line.contains("okhttp3"));
        assertThat(log.stream().flatMap(line -> Planted.in(line).stream()).distinct())
                .isEmpty();
        assertThat(said.texts().stream()
                        .flatMap(text -> Planted.in(text).stream())
                        .distinct())
                .isEmpty();
        List<Planted> secret = Arrays.stream(Planted.values())
                .filter(word -> word != Planted.PUBLISHED)
                .toList();
        assertThat(said.publicTexts().stream()
                        .flatMap(text -> Planted.in(text, secret).stream())
                        .distinct())
                .isEmpty();
        assertThat(PublicTypes.all()).filteredOn(type -> !said.has(type)).isEmpty();
    }

    private void wrongAnswers() throws Exception {
        for (Map.Entry<String, Reply> wrong : WrongAnswers.all().entrySet()) {
            try (FakeCentre centre = FakeCentre.start(PUBLICATION).answerEverything(wrong.getValue());
                    EvidenceClient client =
                            Networks.quick(centre.clientBuilder()).build()) {
                if (WrongAnswers.SLOW.contains(wrong.getKey())) {
                    listening.to(() -> client.service().health().execute());
                } else {
                    listening.toCallsOf(client);
                }
                listening.toRefreshesOf(client, copy);
            }
        }
    }

    private void wrongValues() {
        for (int nth = 0; nth < VALUES; nth++) {
            try (FakeCentre centre = FakeCentre.start(PUBLICATION).answerEverything(WrongAnswers.instead(nth));
                    EvidenceClient client =
                            Networks.quick(centre.clientBuilder()).build()) {
                listening.toCallsOf(client);
                listening.toRefreshesOf(client, copy);
            }
        }
    }

    private void rightAnswers() throws InterruptedException {
        try (FakeCentre centre = FakeCentre.start(PUBLICATION)) {
            EvidenceClientBuilder builder = centre.clientBuilder();
            said.value(builder);
            EvidenceClient client = builder.build();
            try (client) {
                listening.toCallsOf(client);
                said.value(List.of(
                        client.records(),
                        client.scales(),
                        client.validations(),
                        client.publication(),
                        client.service()));
                said.value(client.network());
                said.value(client.records().all(PlantedCalls.query()));
                said.value(client.records().browse(RecordQuery.all().limit(1)).execute());
                PlantedCalls.refused(client).forEach(listening::to);
                PlantedCalls.illegal().forEach(listening::to);
                listening.toRefreshesOf(client, copy);
                listening.toBackground(client, copy);
                tagsAndTombstones(centre, client);
            }
            listening.toCallsOf(client);
        }
    }

    /** What is unchanged, gone, or was never there. */
    private void tagsAndTombstones(FakeCentre centre, EvidenceClient client) {
        listening.to(() -> client.records().get("test:nothing").execute());
        listening.to(() -> {
            Fetched<EvidenceRecord> read = client.records().get("test:alpha").execute();
            EntityTag tag = ((Fetched.Current<EvidenceRecord>) read).tag().orElseThrow();
            return client.records().getIfChanged("test:alpha", tag).execute();
        });
        centre.publish(ALPHA);
        listening.to(() -> client.records().get("test:beta").execute());
    }

    private void values() {
        said.value(ClientOptions.standard());
        said.value(List.of(PersonalDataKind.values()));
        said.value(new Acknowledged(PersonalDataKind.PHONE, Planted.REASON.word()));
        said.value(RefreshListener.onAffected(copy, List::of, affected -> {}));
        said.value(Sleeper.system());
    }
}
