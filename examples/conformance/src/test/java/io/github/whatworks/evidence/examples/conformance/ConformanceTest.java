// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What keeps the contract passes, at the level that it claims. */
class ConformanceTest {
    static final Options QUICK =
            Options.standard().withRate(10_000).withKey(Model.KEY).withClock(Clock.fixed(Model.NOW, ZoneOffset.UTC));

    static Report run(Model model) throws IOException {
        try (Door door = Door.open(new Centre(model))) {
            return Conformance.run(door.address(), QUICK);
        }
    }

    @Test
    void wholeCentre_conformsAtTheHighestLevel_withNothingLeftUntriedThatItOffers() throws IOException {
        Report report = run(new Model());

        assertThat(report.results(Outcome.FAILED)).isEmpty();
        assertThat(report.results(Outcome.CRASHED)).isEmpty();
        assertThat(report.results(Outcome.SKIPPED)).allMatch(it -> it.id().endsWith(".not-offered"));
        assertThat(report.results(Outcome.PASSED)).hasSizeGreaterThan(60);
        assertThat(report.reached()).contains(Level.NETWORK);
        assertThat(report.conforms()).isTrue();
    }

    @Test
    void centreWithoutTheNetwork_conformsAtBrowse() throws IOException {
        Model model = new Model();
        model.offerNot("masterclasses", "partners", "contributions");

        Report report = run(model);

        assertThat(report.results(Outcome.FAILED)).isEmpty();
        assertThat(report.reached()).contains(Level.BROWSE);
        assertThat(report.conforms()).isTrue();
        assertThat(report.results())
                .filteredOn(it -> it.id().equals("network.partners.not-offered"))
                .extracting(Result::outcome)
                .containsExactly(Outcome.PASSED);
        assertThat(report.results())
                .filteredOn(it -> it.id().equals("network.partners.list"))
                .extracting(Result::skip)
                .containsExactly(Optional.of(Skip.NOT_OFFERED));
    }

    @Test
    void centreWithSingleRecordsOnly_conformsAtStatic_andTheRecordsAreTried() throws IOException {
        Model model = new Model();
        model.offer(List.of("static", "records"), List.of());

        Report report = run(model);

        assertThat(report.results(Outcome.FAILED)).isEmpty();
        assertThat(report.reached()).contains(Level.STATIC);
        assertThat(report.conforms()).isTrue();
        assertThat(report.results())
                .filteredOn(it -> it.id().equals("browse.record.bytes"))
                .extracting(Result::outcome)
                .containsExactly(Outcome.PASSED);
    }

    @Test
    void manifestWithoutReferenceData_conforms_andItsChecksAreNotTried() throws IOException {
        Model model = new Model();
        model.manifestEdit = members -> members.remove("referenceData");

        Report report = run(model);

        assertThat(report.results(Outcome.FAILED)).isEmpty();
        assertThat(report.reached()).contains(Level.NETWORK);
        assertThat(report.conforms()).isTrue();
        assertThat(report.results())
                .filteredOn(it -> it.id().contains("reference-data") || it.id().endsWith(".signed"))
                .hasSize(8)
                .extracting(Result::skip)
                .containsOnly(Optional.of(Skip.NOTHING_TO_TRY));
    }

    @Test
    void referenceDataOfAKindThatCameLater_conforms() throws IOException {
        Model model = new Model();
        model.dataLines.add("{\"footnote\":{\"id\":\"x\"}}");

        assertThat(run(model).conforms()).isTrue();
    }

    @Test
    void pagesWithoutEnd_areGivenUp() throws IOException {
        Centre centre = new Centre(new Model());
        JsonValue page = JsonValue.of(Map.of("size", JsonValue.of(6), "next", JsonValue.of("again")));
        List<Check> walk = Checks.all().stream()
                .filter(it -> it.id().equals("browse.page.walk"))
                .toList();
        try (Door door = Door.open(asked -> asked.is("/v1/records")
                ? Browse.page(new Asked("GET /v1/records HTTP/1.1", asked.headers(), new byte[0]), Records.current())
                        .editing(members -> members.put("page", page))
                : centre.apply(asked))) {
            Report report = Conformance.run(door.address(), QUICK, walk);

            assertThat(report.results()).extracting(Result::outcome).containsExactly(Outcome.FAILED);
            assertThat(report.requests()).isBetween(200, 210);
        }
    }
}
