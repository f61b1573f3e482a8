// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.Snapshot;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The list of checks, and the lines of the contract that they stand on. */
class ChecksTest {
    private static final Object CONTRACT = contract();

    private static Object contract() {
        try (InputStream in =
                Snapshot.class.getResourceAsStream("/io/github/whatworks/evidence/contract/openapi.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static List<Check> checks() {
        return Checks.all();
    }

    @Test
    void thereAreSixtyAtLeast_andNoIdTwice() {
        assertThat(checks()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(checks()).extracting(Check::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void check_hasAnIdOfItsLevel_oneLineOfMeaning_andALineOfTheContract(Check check) {
        assertThat(check.id())
                .matches("(static|browse|network)(\\.[a-z0-9-]+){2}")
                .startsWith(check.level().id() + ".");
        assertThat(check.meaning()).hasSizeBetween(10, 120).doesNotContain("\n").doesNotEndWith(".");
        assertThat(find(check.standsOn())).as(check.standsOn()).isNotNull();
    }

    @Test
    void pointerThatLeadsNowhere_isNotFound() {
        assertThat(find("/paths/~1v1~1records/put")).isNull();
        assertThat(find("/components/schemas/Nothing")).isNull();
    }

    private static Object find(String pointer) {
        Object value = CONTRACT;
        for (String step : pointer.substring(1).split("/", -1)) {
            Object key = step.replace("~1", "/").replace("~0", "~");
            value = value instanceof Map<?, ?> map
                    ? map.get(key) == null && step.matches("[0-9]+") ? map.get(Integer.valueOf(step)) : map.get(key)
                    : null;
        }
        return value;
    }

    @Test
    void root_isThatOfTheLibrary() {
        List<BulkLine> lines = Records.current().stream()
                .map(record ->
                        BulkLine.of(1, EvidenceJson.standard().canonical(record).orElseThrow()))
                .toList();

        assertThat(BulkFile.root(lines))
                .isEqualTo(Snapshot.of(Records.current()).root());
    }
}
