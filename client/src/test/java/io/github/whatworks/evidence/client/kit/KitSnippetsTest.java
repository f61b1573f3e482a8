// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Javadoc of the kit shows does what it says. */
class KitSnippetsTest {

    @TempDir
    Path folder;

    @Test
    void test_isAsShown() {
        KitSnippets.test(folder, Made.HOME, Made.CLUB);
    }

    @Test
    void script_refusesTwice() throws Exception {
        try (FakeCentre centre = FakeCentre.start(Made.HOME)) {
            KitSnippets.script(centre);

            for (int expected : new int[] {503, 503, 200}) {
                assertThat(Heard.get(centre.address(), "/v1/records/example:home-visits")
                                .status())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void proxy_refusesAndNothingGoesFurther() throws Exception {
        try (FakeCentre centre = FakeCentre.start(Made.HOME)) {
            assertThat(KitSnippets.proxy(centre)).isEqualTo("407 [GET http://evidence.example/v1/centre.json]");
            assertThat(centre.requests()).isEmpty();
        }
    }
}
