// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The JSON Schema (2020-12) of the evidence record, for programs that check records without this library, and for
 * people to read.
 *
 * <p>It is written from the same declarations as everything here, and holds the errors of the exchange profile that a
 * schema can express: what is required, types, sizes and patterns. A record that it refuses, {@link EvidenceValidator}
 * refuses too; one that it takes may still break {@linkplain #beyond() other rules}. Two things it sees otherwise:
 *
 * <ul>
 *   <li>it counts characters (code points) where the library counts UTF-16 units, so that a text of emoji may be twice
 *       as long
 *   <li>it takes {@code 1.0} for a whole number
 * </ul>
 *
 * <p>It names no format to be asserted, and refers to nothing outside itself. Safe to use from many threads.
 */
public final class EvidenceSchema {
    private static final String FILE = "evidence-record.schema.json";

    private EvidenceSchema() {}

    /** The schema, as JSON. */
    public static String text() {
        try (InputStream in = EvidenceSchema.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules that it does not hold, in the order of the catalogue. */
    public static List<Rule> beyond() {
        return Rules.all().stream().filter(rule -> !rule.isInJsonSchema()).toList();
    }
}
