// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/** Names of types and components as they stand in ids and in sentences. */
final class Names {
    private static final String ROOT = "EvidenceRecord";

    private Names() {}

    /** As in ids: {@code rating-value}; the record is just that. */
    static String id(String name) {
        return name.equals(ROOT) ? "record" : split(name, '-');
    }

    /** As in sentences: {@code rating value}. */
    static String words(String name) {
        return name.equals(ROOT) ? "record" : split(name, ' ');
    }

    /** One of a type, as in sentences: {@code an outcome}. */
    static String one(String name) {
        String words = words(name);
        return ("aeio".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }

    private static String split(String name, char between) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = c >= 'A' && c <= 'Z';
            if (capital && i > 0) {
                out.append(between);
            }
            out.append(capital ? (char) (c + 32) : c);
        }
        return out.toString();
    }
}
