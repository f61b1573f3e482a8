// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

/** The two publications that facts were taken from. */
enum Publication {
    EVIDENCE_STORE("evidence-store", "What Works for Children's Social Care"),
    GUIDEBOOK("guidebook", "Foundations (Guidebook; earlier Early Intervention Foundation)");

    /** The body that reviewed for the Guidebook before it became part of Foundations. */
    static final String EARLY_INTERVENTION_FOUNDATION = "Early Intervention Foundation";

    /** The body that publishes the Guidebook now. */
    static final String FOUNDATIONS = "Foundations";

    /** The licence of both: none was found. */
    static final String LICENCE = "NOT_STATED";

    private final String id;
    private final String publisher;

    Publication(String id, String publisher) {
        this.id = id;
        this.publisher = publisher;
    }

    String id() {
        return id;
    }

    String publisher() {
        return publisher;
    }

    String recordId(String slug) {
        return id + ":" + slug;
    }
}
