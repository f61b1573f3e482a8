// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.Set;

/**
 * Members whose values are of a kind, and not words: codes, ids, addresses, what an organisation publishes to be reached
 * by. A number in them is what the member says it is, so they are not searched for personal data.
 */
public final class TypedMembers {
    private static final Set<String> NAMES = Set.of(
            "arxiv",
            "axis",
            "basedOn",
            "citations",
            "code",
            "codes",
            "currency",
            "date",
            "doi",
            "edition",
            "email",
            "format",
            "grades",
            "href",
            "id",
            "ids",
            "isbn",
            "issn",
            "key",
            "kind",
            "list",
            "mapping",
            "marks",
            "mediaType",
            "number",
            "oneOf",
            "orcid",
            "partOf",
            "phone",
            "pmcid",
            "pmid",
            "qualifies",
            "record",
            "scheme",
            "size",
            "studies",
            "successor",
            "telephone",
            "unit",
            "uri",
            "url",
            "urls",
            "value",
            "version");

    private TypedMembers() {}

    /** Whether the value of the member {@code name}, of any type, is no words. */
    public static boolean has(String name) {
        return NAMES.contains(name);
    }
}
