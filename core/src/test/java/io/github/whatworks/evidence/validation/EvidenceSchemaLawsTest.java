// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.testkit.BrokenDocument;
import io.github.whatworks.evidence.testkit.EvidenceArbitraries;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The JSON Schema and the validator say the same of the same text, but for the rules that are beyond the schema. */
@Tag("long")
class EvidenceSchemaLawsTest {
    private static final EvidenceValidator VALIDATOR = EvidenceValidator.standard();

    @Property
    void schema_takesEveryRecordThatHasNoError(@ForAll("records") EvidenceRecord record) {
        compare(EvidenceJson.standard().pretty(record));
    }

    @Property
    void schema_refusesABrokenDocumentWhereTheValidatorDoes(@ForAll("broken") BrokenDocument document) {
        compare(document.json());
    }

    /** What the schema refuses is what breaks a rule that it holds, unless the text fails before it comes to that. */
    static void compare(String text) {
        List<Finding> findings = VALIDATOR.checkText(text).report().findings();
        if (findings.stream().anyMatch(EvidenceSchemaLawsTest::isBeforeTheSchema)) {
            return;
        }
        Set<String> places = new TreeSet<>();
        findings.stream()
                .filter(finding -> finding.rule().isInJsonSchema())
                .forEach(finding -> places.add(finding.pointer()));

        assertThat(SchemaDoor.refuses(text)).isEqualTo(places);
    }

    /** A fault of the text itself, or a later format: the one looks at nothing else, or the other at nothing at all. */
    private static boolean isBeforeTheSchema(Finding finding) {
        return finding.rule().group() == Rule.Group.TEXT && !finding.rule().id().endsWith(".missing");
    }

    @Provide
    Arbitrary<EvidenceRecord> records() {
        return EvidenceArbitraries.records();
    }

    @Provide
    Arbitrary<BrokenDocument> broken() {
        return EvidenceArbitraries.broken();
    }
}
