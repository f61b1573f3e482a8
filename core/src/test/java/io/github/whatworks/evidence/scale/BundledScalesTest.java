// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.json.ReferenceData;
import org.junit.jupiter.api.Test;

/** The scales that come with the library. */
class BundledScalesTest {

    private final Scales scales = ReferenceData.bundled().scales();

    @Test
    void find_needsIdAndEdition() {
        assertThat(scales.find(ScaleRef.of("eif-evidence", "2017"))).isPresent();
        assertThat(scales.find(ScaleRef.of("eif-evidence", "2030"))).isEmpty();
        assertThat(scales.find(ScaleRef.builder().id("eif-evidence").build())).isEmpty();
    }

    @Test
    void everyScale_saysWhatItRates_whereItWasRead_andHowFarItWasVerified() {
        assertThat(scales.scales()).isNotEmpty().allSatisfy(scale -> {
            assertThat(scale.rates()).isPresent();
            assertThat(scale.source()).isPresent();
            assertThat(scale.verification()).isPresent();
            assertThat(scale.extras().isEmpty()).isTrue();
            assertThat(scale.axes())
                    .isNotEmpty()
                    .allSatisfy(axis -> assertThat(axis.levels())
                            .allSatisfy(level -> assertThat(level.verified()).isPresent()));
        });
    }

    @Test
    void evidenceStore_isAPair_whoseMixedIsAWordAndNoNumber() {
        Scale pair = scales.find(ScaleRef.of("evidence-store", "2019")).orElseThrow();

        assertThat(pair.axes()).extracting(axis -> axis.id().orElse("")).containsExactly("effectiveness", "strength");
        assertThat(pair.axes().get(0).level("mixed").flatMap(Level::absence)).contains(Absence.MIXED);
    }

    @Test
    void meaningToShow_ofALevelThatRestsOnInference_isNone() {
        Axis strength = scales.find(ScaleRef.of("evidence-store", "2019"))
                .orElseThrow()
                .axes()
                .get(1);

        assertThat(strength.level("0").flatMap(Level::meaningToShow)).contains("very low: treat as uncertain");
        assertThat(strength.level("3").flatMap(Level::meaning)).contains("high");
        assertThat(strength.level("3").flatMap(Level::meaningToShow)).isEmpty();
    }
}
