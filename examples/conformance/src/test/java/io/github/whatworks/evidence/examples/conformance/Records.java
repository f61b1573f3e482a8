// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.List;

/** Made-up records, in the order of their ids. */
final class Records {
    static final EvidenceRecord OLD = record(1, "alpha", "programme", "North Foundation", "parenting", "Home visits");
    static final EvidenceRecord WITHDRAWN = EvidenceJson.standard().read("""
            {"format":"1.0","id":"example:zeta","version":2,"kind":"programme","status":"withdrawn","title":"Zeta",
             "withdrawal":{"safety":"urgent","reason":"A made-up reason.","successor":"example:alpha"},
             "provenance":{"publisher":"North Foundation","licence":"NOT_STATED",
             "sources":[{"url":"https://example.org/zeta","readAt":"2026-11-20"}]}}""");

    private Records() {}

    static List<EvidenceRecord> current() {
        return List.of(
                record(2, "alpha", "programme", "North Foundation", "parenting", "Home visiting for young families"),
                record(1, "beta", "programme", "South Foundation", "parenting", "Groups"),
                record(1, "delta", "study", "North Foundation", "mental-health", "Counselling"),
                record(1, "epsilon", "programme", "North Foundation", "parenting", "Mentoring"),
                record(1, "eta", "programme", "South Foundation", "parenting", "Kinship Support in \u00c9coles"),
                record(3, "gamma", "intervention-review", "North Foundation", "mental-health", "Coaching"));
    }

    private static EvidenceRecord record(
            int version, String slug, String kind, String publisher, String topic, String title) {
        String more = "x".repeat(300);
        return EvidenceJson.standard().read("""
                {"format":"1.0","id":"example:%s","version":%d,"kind":"%s","status":"%s","title":"%s","summary":"%s",
                 "topics":[{"list":"evidence-topics","code":"%s","taggedBy":"editors"}],
                 "outcomes":[{"name":"Wellbeing","domains":[{"list":"evidence-topics","code":"%s","text":"%s"}]}],
                 "provenance":{"publisher":"%s","licence":"NOT_STATED",
                 "sources":[{"url":"https://example.org/%s","readAt":"2026-11-20"}]}}""".formatted(
                        slug,
                        version,
                        kind,
                        slug.equals("gamma") ? "superseded" : "published",
                        title,
                        more,
                        topic,
                        topic,
                        topic,
                        publisher,
                        slug));
    }
}
