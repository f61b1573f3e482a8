// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Folding is the same everywhere, and folding twice is folding once. */
class FoldedTextTest {

    @Test
    void of_caseAccentsBlanksAndSigns_areFolded() {
        assertThat(FoldedText.of("  Éclair   IN\tthe CAFÉ ")).isEqualTo("eclair in the cafe");
        assertThat(FoldedText.of("Children’s “Straße” – Ærø")).isEqualTo("children's \"strasse\" - aero");
        assertThat(FoldedText.of("ﬁne")).isEqualTo("fine");
        assertThat(FoldedText.of("plain")).isEqualTo("plain");
        assertThat(FoldedText.of(" ")).isEmpty();
    }

    @Test
    void of_inTurkish_isTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(FoldedText.of("INFANT")).isEqualTo("infant");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 300)
    void of_whatIsFolded_staysAsItIs(@ForAll String text) {
        String folded = FoldedText.of(text);

        assertThat(FoldedText.of(folded)).isEqualTo(folded);
    }
}
