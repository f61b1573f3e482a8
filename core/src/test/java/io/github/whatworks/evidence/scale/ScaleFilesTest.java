// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.json.ReferenceData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has to hold of every scale file and what a JSON Schema cannot say. */
class ScaleFilesTest {

    static List<Path> files() {
        return ScaleFiles.all();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMember_isOneOfTheFormat(Path file) {
        Scale scale = ScaleFiles.scale(file);

        assertThat(scale.extras().isEmpty()).isTrue();
        assertThat(scale.source().orElseThrow().extras().isEmpty()).isTrue();
        for (Axis axis : scale.axes()) {
            assertThat(axis.extras().isEmpty()).isTrue();
            assertThat(axis.order().orElseThrow().extras().isEmpty()).isTrue();
            assertThat(Stream.concat(axis.levels().stream(), axis.marks().stream()))
                    .allMatch(level -> level.extras().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCodesOfAnAxis_areUnique(Path file) {
        for (Axis axis : ScaleFiles.scale(file).axes()) {
            assertThat(axis.levels()).extracting(Level::code).doesNotHaveDuplicates();
            assertThat(axis.marks()).extracting(Level::code).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void thePairsOfAnOrder_nameLevels_andNoAbsence_andLeadNowhereBack(Path file) {
        for (Axis axis : ScaleFiles.scale(file).axes()) {
            ScaleOrder order = axis.order().orElseThrow();
            assertThat(order.below()).allSatisfy(pair -> {
                assertThat(pair)
                        .allSatisfy(code -> assertThat(axis.level(code))
                                .hasValueSatisfying(
                                        level -> assertThat(level.absence()).isEmpty()));
                assertThat(order.leads(pair.get(1), pair.get(0))).isFalse();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFullOrder_joinsEveryLevel(Path file) {
        for (Axis axis : ScaleFiles.scale(file).axes()) {
            ScaleOrder order = axis.order().orElseThrow();
            if (order.kind().filter(OrderKind.HIGHER::equals).isPresent()
                    || order.kind().filter(OrderKind.LOWER::equals).isPresent()) {
                Set<String> joined = new HashSet<>();
                order.below().forEach(joined::addAll);
                assertThat(axis.levels().stream()
                                .filter(level -> level.absence().isEmpty())
                                .filter(level ->
                                        !STANDING_APART.contains(level.code().orElseThrow())))
                        .allMatch(level -> joined.contains(level.code().orElseThrow()));
            }
        }
    }

    /** Levels that are no absence and have no place: a recommendation against, and two levels at once. */
    private static final Set<String> STANDING_APART = Set.of("do-not", "mixed");

    @Test
    void noTwoFiles_answerToOneNameAndEdition() {
        List<List<String>> names = new ArrayList<>();
        for (Scale scale : ScaleFiles.scales().scales()) {
            String edition = scale.edition().orElse("");
            names.add(List.of(scale.id().orElseThrow(), edition));
            scale.aliases().forEach(alias -> names.add(List.of(alias, edition)));
        }

        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyBundledFile_isBundled_underItsIdAndEdition_andNoPeerIs() {
        Scales bundled = ReferenceData.bundled().scales();

        assertThat(bundled.scales())
                .extracting(
                        scale -> scale.id().orElse("") + "-" + scale.edition().orElse("") + ".json")
                .containsExactlyInAnyOrderElementsOf(ScaleFiles.bundled().stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .toList());
    }

    @Test
    void thePeers_areFortyFive_eachUnderItsId() {
        assertThat(ScaleFiles.peers())
                .hasSize(45)
                .allSatisfy(file ->
                        assertThat(file).hasFileName(ScaleFiles.scale(file).id().orElse("") + ".json"));
    }

    @Test
    void everyBundledScale_namesItsEdition() {
        assertThat(ReferenceData.bundled().scales().scales())
                .allSatisfy(scale -> assertThat(scale.edition()).isPresent());
    }

    @Test
    void levelsWithoutNumberOrLabel_areLevelsLikeAnyOther() {
        Scales scales = ScaleFiles.scales();

        Axis partial = scales.find(peer("chrr-wwfh")).orElseThrow().axes().get(0);
        assertThat(partial.level("some-evidence").flatMap(Level::label)).contains("Some Evidence");
        Axis digits = scales.find(peer("yef-evidence")).orElseThrow().axes().get(0);
        assertThat(digits.level("3").flatMap(Level::label)).isEmpty();
        assertThat(digits.level("3").flatMap(Level::symbol)).contains("3 of 5");
    }

    @Test
    void noLevelThatRestsOnInference_isGivenAMeaningToShow() {
        for (Scale scale : ScaleFiles.scales().scales()) {
            for (Axis axis : scale.axes()) {
                assertThat(axis.levels().stream()
                                .filter(level -> !level.verified().equals(Optional.of(Verification.SEEN))))
                        .allMatch(level -> level.meaningToShow().isEmpty());
            }
        }
    }

    private static ScaleRef peer(String id) {
        return ScaleRef.builder().id(id).build();
    }
}
