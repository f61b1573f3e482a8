// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import io.github.whatworks.evidence.Subject;

/**
 * What a question is narrowed to; Lucene holds each as one value of a field.
 *
 * @param field the name of that field
 * @param value the value
 */
record Facet(String field, String value) {

    static Facet kind(String kind) {
        return new Facet("kind", kind);
    }

    static Facet publisher(String name) {
        return new Facet("publisher", name);
    }

    static Facet topic(String list, String code, Subject subject) {
        return new Facet("topic", list + ' ' + code + ' ' + subject.value());
    }
}
