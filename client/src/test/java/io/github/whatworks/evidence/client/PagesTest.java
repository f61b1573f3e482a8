// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.client.testkit.Script;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages as they are taken, of Centres that keep the contract and of others. */
@Timeout(60)
class PagesTest {

    private static final String RECORDS = "/v1/records";
    private static final RecordQuery BY_TEN = RecordQuery.all().limit(10);

    private final FakeCentre centre = FakeCentre.start(IntStream.range(0, 35)
            .mapToObj(number -> EvidenceRecord.builder(
                            "1.0", "test:r%02d".formatted(number), RecordKind.PROGRAMME, "Record " + number)
                    .version(1)
                    .build())
            .toArray(EvidenceRecord[]::new));
    private final EvidenceClient client =
            centre.clientBuilder().sleeper(new PassingTime()).build();

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void stream_givesEveryRecordOnce_inTheOrderOfTheIds() {
        List<String> ids =
                client.records().all(BY_TEN).stream().map(EvidenceRecord::id).toList();

        assertThat(ids).hasSize(35).isSorted().doesNotHaveDuplicates();
        assertThat(centre.requests()).hasSize(4);
    }

    @Test
    void stream_fetchesNoPageFurtherThanItTakes() {
        assertThat(client.records().all(BY_TEN).stream().limit(10)).hasSize(10);
        assertThat(centre.requests()).hasSize(1);

        assertThat(client.records().all(BY_TEN).stream().skip(10).findFirst()).isPresent();
        assertThat(centre.requests()).hasSize(3);
    }

    @Test
    void iterator_asksForNothingBeforeTheFirst_andStartsAnew() {
        RecordPages all = client.records().all(BY_TEN);
        Iterator<EvidenceRecord> one = all.iterator();
        assertThat(centre.requests()).isEmpty();

        one.forEachRemaining(record -> {});
        assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
        assertThat(all.iterator().next().id()).isEqualTo("test:r00");
        assertThat(centre.requests()).hasSize(5);
    }

    @Test
    void pages_sayWhatWasAskedAndWhetherThereAreMore() {
        Iterator<RecordPage> pages = client.records().all(BY_TEN).pages();
        RecordPage first = pages.next();

        assertThat(first.records()).hasSize(10);
        assertThat(first.query()).isEqualTo(BY_TEN);
        assertThat(first.next()).contains(BY_TEN.after(first.cursor().orElseThrow()));
        assertThat(first).hasToString("10 records, and more");
        pages.next();
        pages.next();
        RecordPage last = pages.next();
        assertThat(last.records()).hasSize(5);
        assertThat(last.next()).isEmpty();
        assertThat(last).hasToString("5 records");
        assertThat(pages.hasNext()).isFalse();
        assertThatThrownBy(pages::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void pageThatCannotBeHad_isAskedForAgain() {
        Iterator<RecordPage> pages = client.records().all(BY_TEN).pages();
        pages.next();
        centre.answer(RECORDS, Reply.problem(500).then(Reply.right()));

        assertThatThrownBy(pages::next).isInstanceOf(CentreProblemException.class);
        assertThat(pages.next().records())
                .first()
                .extracting(EvidenceRecord::id)
                .isEqualTo("test:r10");
    }

    @Test
    void emptyPage_isNotTheLast() {
        centre.answer(RECORDS, page("", "a").then(page("", "b")).then(Reply.right()));

        assertThat(client.records().all(RecordQuery.all()).pages().next().records())
                .isEmpty();
        assertThat(client.records().browse(RecordQuery.all()).execute().cursor())
                .contains("b");
        centre.answer(RECORDS, page("", "a").then(page("", "b")).then(page(record(1), null)));
        assertThat(client.records().all(RecordQuery.all()).stream()).hasSize(1);
    }

    @Test
    void samePageAgain_isNotFollowed() {
        centre.answer(RECORDS, page(record(1), "a"));

        assertEndless(3);
    }

    @Test
    void pagesThatGoRound_areNotFollowed() {
        Script round = page(record(1), "a").then(page(record(2), "b")).then(page(record(3), "c"));
        centre.answer(RECORDS, round.times(1_000));

        assertEndless(10);
    }

    @Test
    void emptyPagesWithoutEnd_areNotFollowed() {
        Script empty = Script.of(page("", "c0"));
        for (int i = 1; i < 300; i++) {
            empty = empty.then(page("", "c" + i));
        }
        centre.answer(RECORDS, empty);

        assertEndless(101);
    }

    private void assertEndless(int most) {
        assertThatThrownBy(
                        () -> client.records().all(RecordQuery.all()).stream().count())
                .isInstanceOf(InvalidDataException.class)
                .hasMessageContaining("pages that come to an end");
        assertThat(centre.requests()).hasSizeLessThanOrEqualTo(most);
    }

    private static Reply page(String records, @Nullable String next) {
        return Reply.json("{\"records\":[" + records + "],\"page\":{\"size\":1"
                + (next == null ? "" : ",\"next\":\"" + next + "\"") + "}}");
    }

    private static String record(int number) {
        return "{\"format\":\"1.0\",\"id\":\"test:r" + number
                + "\",\"kind\":\"programme\",\"title\":\"A\",\"version\":1}";
    }
}
