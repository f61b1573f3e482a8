// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One rule: what is held, why, and an example each way. Immutable; see {@link Rules} for all of them.
 *
 * <p>Examples are JSON. That of a rule about the record gives the members that are set in an otherwise sound record
 * ({@link Rules#soundRecord}); that of a rule about texts is a whole text, and that of a rule about files is a file of
 * records, one a line, each again the members that are set.
 */
public final class Rule {
    private final String id;
    private final Group group;
    private final String meaning;
    private final String rationale;
    private final @Nullable Severity draft;
    private final @Nullable Severity exchange;
    private final @Nullable Severity publication;
    private final boolean inSchema;
    private final String passing;
    private final String failing;

    /** What a rule is about, which says when it can be tried. */
    public enum Group {
        /** The JSON text, before there is a record. */
        TEXT("the JSON text"),

        /** The components of one type: required, size, pattern, range. */
        STRUCTURE("structure"),

        /** What components mean together. */
        MEANING("meaning"),

        /** The words of any text in the record. */
        SCAN("text scans"),

        /** Records beside each other in a file. */
        FILE("the file");

        private final String words;

        Group(String words) {
            this.words = words;
        }

        /** The group in words. */
        public String words() {
            return words;
        }
    }

    private Rule(
            String id,
            Group group,
            String meaning,
            String rationale,
            @Nullable Severity draft,
            @Nullable Severity exchange,
            @Nullable Severity publication,
            boolean inSchema,
            String passing,
            String failing) {
        this.id = id;
        this.group = group;
        this.meaning = meaning;
        this.rationale = rationale;
        this.draft = draft;
        this.exchange = exchange;
        this.publication = publication;
        this.inSchema = inSchema;
        this.passing = passing;
        this.failing = failing;
    }

    /** A rule that is an error under every profile. */
    static Rule error(Group group, String id, String meaning) {
        return of(Severity.ERROR, group, id, meaning);
    }

    /** A rule that is a warning under every profile. */
    static Rule warning(Group group, String id, String meaning) {
        return of(Severity.WARNING, group, id, meaning);
    }

    /** A rule that is worth knowing under every profile. */
    static Rule info(Group group, String id, String meaning) {
        return of(Severity.INFO, group, id, meaning);
    }

    private static Rule of(Severity all, Group group, String id, String meaning) {
        return new Rule(id, group, meaning, "", all, all, all, false, "", "");
    }

    Rule because(String why) {
        return new Rule(id, group, meaning, why, draft, exchange, publication, inSchema, passing, failing);
    }

    Rule inDraft(@Nullable Severity severity) {
        return new Rule(id, group, meaning, rationale, severity, exchange, publication, inSchema, passing, failing);
    }

    Rule inPublication(@Nullable Severity severity) {
        return new Rule(id, group, meaning, rationale, draft, exchange, severity, inSchema, passing, failing);
    }

    Rule inJsonSchema() {
        return new Rule(id, group, meaning, rationale, draft, exchange, publication, true, passing, failing);
    }

    Rule passes(String example) {
        return new Rule(id, group, meaning, rationale, draft, exchange, publication, inSchema, example, failing);
    }

    Rule fails(String example) {
        return new Rule(id, group, meaning, rationale, draft, exchange, publication, inSchema, passing, example);
    }

    /** Its name in reports and settings, such as {@code outcome.name.required}; it never changes. */
    public String id() {
        return id;
    }

    /** What it is about. */
    public Group group() {
        return group;
    }

    /** What it holds, in one line. */
    public String meaning() {
        return meaning;
    }

    /** Why it is there. */
    public String rationale() {
        return rationale;
    }

    /** How much a breach matters under {@code profile}; empty where it is not tried. */
    public Optional<Severity> severity(Profile profile) {
        return Optional.ofNullable(
                switch (profile) {
                    case DRAFT -> draft;
                    case EXCHANGE -> exchange;
                    case PUBLICATION -> publication;
                });
    }

    /** Whether the published JSON Schema holds it too; the others are beyond what a schema can say. */
    public boolean isInJsonSchema() {
        return inSchema;
    }

    /** An example that passes. */
    public String passingExample() {
        return passing;
    }

    /** An example that fails. */
    public String failingExample() {
        return failing;
    }

    /** Its anchor on the page of the rules. */
    public String anchor() {
        return id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && rule.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
