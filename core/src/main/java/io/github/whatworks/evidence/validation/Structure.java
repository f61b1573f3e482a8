// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;

/** The constraints that the records declare on their components. Written by StructureGenerator; do not edit. */
final class Structure {

    private Structure() {}

    /** The constraints on the components of the record {@code type}. */
    static List<Constraint> of(String type) {
        return switch (type) {
            case "Amount" -> List.of(Constraint.pattern("currency", "[A-Z]{3}"));
            case "Caveat" ->
                List.of(
                        Constraint.notBlank("text"),
                        Constraint.size("text", 0, 20000),
                        Constraint.warning(Constraint.notBlank("saidBy")),
                        Constraint.size("saidBy", 0, 1000));
            case "Citation" ->
                List.of(
                        Constraint.size("key", 0, 200),
                        Constraint.listSize("authors", 0, 5000),
                        Constraint.size("title", 0, 2000),
                        Constraint.size("doi", 0, 300),
                        Constraint.size("url", 0, 4000));
            case "Count" -> List.of(Constraint.required("of"));
            case "Disagreement" -> List.of(Constraint.notBlank("says"), Constraint.size("says", 0, 20000));
            case "Estimate" -> List.of(Constraint.warning(Constraint.required("statistic")));
            case "EvidenceRecord" ->
                List.of(
                        Constraint.pattern("format", "1\\.[0-9]{1,4}"),
                        Constraint.pattern("id", "[a-z0-9-]+:[a-z0-9._-]{1,120}"),
                        Constraint.size("id", 0, 200),
                        Constraint.required("version"),
                        Constraint.min("version", 1),
                        Constraint.warning(Constraint.required("status")),
                        Constraint.notBlank("title"),
                        Constraint.size("title", 0, 1000),
                        Constraint.size("summary", 0, 20000),
                        Constraint.listSize("populations", 0, 1000),
                        Constraint.listSize("outcomes", 0, 1000),
                        Constraint.listSize("ratings", 0, 1000),
                        Constraint.listSize("studies", 0, 5000),
                        Constraint.listSize("citations", 0, 10000),
                        Constraint.listSize("topics", 0, 1000),
                        Constraint.listSize("caveats", 0, 1000),
                        Constraint.required("provenance"));
            case "GroupResult" ->
                List.of(Constraint.warning(Constraint.notBlank("name")), Constraint.size("name", 0, 1000));
            case "HarmonisedRating" ->
                List.of(
                        Constraint.notBlank("mapping"),
                        Constraint.size("mapping", 0, 200),
                        Constraint.notBlank("edition"),
                        Constraint.size("edition", 0, 200),
                        Constraint.required("scale"),
                        Constraint.required("match"));
            case "Identifier" ->
                List.of(
                        Constraint.notBlank("scheme"),
                        Constraint.size("scheme", 0, 200),
                        Constraint.notBlank("value"),
                        Constraint.size("value", 0, 1000));
            case "Link" -> List.of(Constraint.size("url", 0, 4000));
            case "Note" -> List.of(Constraint.notBlank("text"), Constraint.size("text", 0, 20000));
            case "OtherTitle" -> List.of(Constraint.notBlank("title"), Constraint.size("title", 0, 1000));
            case "Outcome" ->
                List.of(
                        Constraint.warning(Constraint.notBlank("name")),
                        Constraint.size("name", 0, 1000),
                        Constraint.listSize("ratings", 0, 1000),
                        Constraint.listSize("effects", 0, 5000));
            case "Party" ->
                List.of(
                        Constraint.warning(Constraint.notBlank("role")),
                        Constraint.size("role", 0, 200),
                        Constraint.notBlank("name"),
                        Constraint.size("name", 0, 1000));
            case "Population" -> List.of(Constraint.warning(Constraint.required("basis")));
            case "Provenance" ->
                List.of(
                        Constraint.notBlank("publisher"),
                        Constraint.size("publisher", 0, 1000),
                        Constraint.listSize("sources", 1, Integer.MAX_VALUE),
                        Constraint.notBlank("licence"),
                        Constraint.size("licence", 0, 2000));
            case "Rating" ->
                List.of(
                        Constraint.size("key", 0, 200),
                        Constraint.required("scale"),
                        Constraint.warning(Constraint.required("about")),
                        Constraint.listSize("values", 0, 20),
                        Constraint.required("known"),
                        Constraint.warning(Constraint.notBlank("ratedBy")),
                        Constraint.size("ratedBy", 0, 1000),
                        Constraint.warning(Constraint.required("source")));
            case "RatingFactor" -> List.of(Constraint.notBlank("name"), Constraint.size("name", 0, 1000));
            case "RatingValue" ->
                List.of(
                        Constraint.size("code", 0, 200),
                        Constraint.size("printed", 0, 1000),
                        Constraint.size("label", 0, 1000));
            case "Recommendation" ->
                List.of(
                        Constraint.size("key", 0, 200),
                        Constraint.warning(Constraint.notBlank("text")),
                        Constraint.size("text", 0, 20000));
            case "Relation" ->
                List.of(
                        Constraint.required("type"),
                        Constraint.pattern("record", "[a-z0-9-]+:[a-z0-9._-]{1,120}"),
                        Constraint.size("record", 0, 200));
            case "ScaleRef" ->
                List.of(Constraint.notBlank("id"), Constraint.size("id", 0, 200), Constraint.size("edition", 0, 200));
            case "Section" -> List.of(Constraint.size("heading", 0, 1000), Constraint.size("text", 0, 100000));
            case "Source" -> List.of(Constraint.size("url", 0, 4000));
            case "Study" ->
                List.of(
                        Constraint.warning(Constraint.notBlank("label")),
                        Constraint.size("label", 0, 1000),
                        Constraint.size("title", 0, 2000));
            case "Term" -> List.of(Constraint.size("text", 0, 4000), Constraint.size("code", 0, 200));
            case "Topic" ->
                List.of(
                        Constraint.notBlank("list"),
                        Constraint.size("list", 0, 200),
                        Constraint.size("code", 0, 200),
                        Constraint.warning(Constraint.required("subject")),
                        Constraint.notBlank("taggedBy"),
                        Constraint.size("taggedBy", 0, 1000));
            case "Variant" ->
                List.of(
                        Constraint.notBlank("name"),
                        Constraint.size("name", 0, 1000),
                        Constraint.pattern("record", "[a-z0-9-]+:[a-z0-9._-]{1,120}"),
                        Constraint.size("record", 0, 200));
            case "Withdrawal" ->
                List.of(
                        Constraint.required("safety"),
                        Constraint.warning(Constraint.required("on")),
                        Constraint.notBlank("reason"),
                        Constraint.size("reason", 0, 20000),
                        Constraint.pattern("successor", "[a-z0-9-]+:[a-z0-9._-]{1,120}"),
                        Constraint.size("successor", 0, 200));
            default -> List.of();
        };
    }
}
