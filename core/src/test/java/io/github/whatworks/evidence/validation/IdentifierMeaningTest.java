// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about identifiers, at the edges of what each scheme allows. */
class IdentifierMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "gss                | identifier.gss.form          | 08000033",
                "gss                | identifier.gss.form          | e08000033",
                "gss                | identifier.gss.form          | [08000033",
                "gss                | identifier.gss.form          | @08000033",
                "gss                | identifier.gss.form          | E0800003x",
                "gss                | identifier.gss.form          | E0800003/",
                "gss                | identifier.gss.form          | E0800003:",
                "gss                | identifier.gss.form          | E080000333",
                "gss                | identifier.gss.form          | EE8000033",
                "dfe                | identifier.dfe.form          | 481",
                "dfe                | identifier.dfe.form          | 421",
                "dfe                | identifier.dfe.form          | 38",
                "dfe                | identifier.dfe.form          | 3811",
                "dfe                | identifier.dfe.form          | 38x",
                "dfe                | identifier.dfe.form          | 0381",
                "isrctn             | identifier.registration.form | 12345678",
                "isrctn             | identifier.registration.form | ISRCTN123456789",
                "isrctn             | identifier.registration.form | ISRCTN1234567a",
                "prospero           | identifier.registration.form | CRD4202012345",
                "prospero           | identifier.registration.form | CRD420201234567",
                "prospero           | identifier.registration.form | 42020123456",
                "PROSPERO           | identifier.registration.form | PRD42020123456",
                "pmid               | identifier.registration.form | 123456789",
                "pmid               | identifier.registration.form | PMC1234567",
                "pmid               | identifier.registration.form | 12 34",
                "pmcid              | identifier.registration.form | 1234567",
                "pmcid              | identifier.registration.form | PMC",
                "pmcid              | identifier.registration.form | PMC1234567890",
                "PMCID              | identifier.registration.form | PMC12345a",
                "nct                | identifier.registration.form | NCT0123456",
                "nct                | identifier.registration.form | NCT012345678",
                "clinicaltrials.gov | identifier.registration.form | 01234567",
                "ClinicalTrials.gov | identifier.registration.form | ISRCTN12345678",
                "gss                | identifier.gss.unknown       | E06000999",
                "gss                | identifier.gss.unknown       | E08000999",
                "gss                | identifier.gss.unknown       | E09000999",
                "gss                | identifier.gss.unknown       | E10000999",
                "dfe                | identifier.dfe.unknown       | 299",
                "orcid              | identifier.orcid.check       | https://orcid.org/0000-0002-1825-0098",
                "isni               | identifier.orcid.check       | 0000 0002 1825 0098"
            })
    void value_thatItsSchemeDoesNotAllow_isFound(String scheme, String rule, String value) {
        assertThat(Trial.of(rule, identifier(scheme, value))).containsExactly("/identifiers/0/value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "gss                | identifier.gss.form          | A00000000",
                "gss                | identifier.gss.form          | Z99999999",
                "gss                | identifier.gss.unknown       | W06000999",
                "gss                | identifier.gss.unknown       | E07000999",
                "gss                | identifier.gss.unknown       | E0800099",
                "dfe                | identifier.dfe.form          | 201",
                "dfe                | identifier.dfe.form          | 301",
                "dfe                | identifier.dfe.form          | 801",
                "dfe                | identifier.dfe.form          | 999",
                "dfe                | identifier.dfe.form          | 420",
                "dfe                | identifier.dfe.unknown       | 0381",
                "isrctn             | identifier.registration.form | ISRCTN00000000",
                "ISRCTN             | identifier.registration.form | ISRCTN99999999",
                "prospero           | identifier.registration.form | CRD42020123456",
                "pmid               | identifier.registration.form | 1",
                "pmid               | identifier.registration.form | 12345678",
                "pmcid              | identifier.registration.form | PMC1",
                "pmcid              | identifier.registration.form | PMC123456789",
                "nct                | identifier.registration.form | NCT01234567",
                "clinicaltrials.gov | identifier.registration.form | NCT01234567",
                "example            | identifier.registration.form | any text",
                "orcid              | identifier.orcid.check       | https://orcid.org/0000-0002-1825-0097"
            })
    void value_thatItsSchemeAllows_isFine(String scheme, String rule, String value) {
        assertThat(Trial.of(rule, identifier(scheme, value))).isEmpty();
    }

    @Test
    void codeOfAnAuthorityThatWasReplaced_saysByWhich() {
        assertThat(Trial.expected("identifier.gss.retired", identifier("gss", "E08000016")))
                .containsExactly("E08000038, which replaced it");
        assertThat(Trial.of("identifier.gss.unknown", identifier("gss", "E08000016")))
                .isEmpty();
    }

    private static String identifier(String scheme, String value) {
        return "{'identifiers': [{'scheme': '" + scheme + "', 'value': '" + value + "'}]}";
    }
}
