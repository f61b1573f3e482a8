// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One rule: what is held, why, and an example each way. Immutable; see {@link Rules} for all of them.
 *
 * <p>The example of a rule about the record is JSON: the members that are set in an otherwise sound record ({@link
 * Rules#soundRecord}). That of a rule about texts is a whole text. That of a rule about files is a file: each line that
 * starts with a brace is a record, again as the members that are set.
 */
public final class Rule {
    private static final String PAGE = "core/RULES.md";

    private final String id;
    private final Group group;
    private final String meaning;
    private final String rationale;
    private final Severities severities;
    private final boolean inSchema;
    private final Needs needs;
    private final Examples examples;

    private record Severities(
            @Nullable Severity draft,
            @Nullable Severity exchange,
            @Nullable Severity publication) {}

    /** Names of members: the rule can break only where all of {@code given} and none of {@code lacking} hold something. */
    record Needs(List<String> given, List<String> lacking) {
        private static final Needs NONE = new Needs(List.of(), List.of());
    }

    private record Examples(Supplier<String> passing, Supplier<String> failing) {}

    /** An example that is there already. A class, as the first lambda of a process takes it milliseconds. */
    private record Written(String text) implements Supplier<String> {
        @Override
        public String get() {
            return text;
        }
    }

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
            Severities severities,
            boolean inSchema,
            Needs needs,
            Examples examples) {
        this.id = id;
        this.group = group;
        this.meaning = meaning;
        this.rationale = rationale;
        this.severities = severities;
        this.inSchema = inSchema;
        this.needs = needs;
        this.examples = examples;
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
        Written none = new Written("");
        return new Rule(
                id, group, meaning, "", new Severities(all, all, all), false, Needs.NONE, new Examples(none, none));
    }

    Rule because(String why) {
        return new Rule(id, group, meaning, why, severities, inSchema, needs, examples);
    }

    Rule inDraft(@Nullable Severity severity) {
        return with(new Severities(severity, severities.exchange, severities.publication));
    }

    Rule inExchange(@Nullable Severity severity) {
        return with(new Severities(severities.draft, severity, severities.publication));
    }

    Rule inPublication(@Nullable Severity severity) {
        return with(new Severities(severities.draft, severities.exchange, severity));
    }

    private Rule with(Severities other) {
        return new Rule(id, group, meaning, rationale, other, inSchema, needs, examples);
    }

    Rule inJsonSchema() {
        return new Rule(id, group, meaning, rationale, severities, true, needs, examples);
    }

    /** Can break only where each of {@code members} holds something, so it is tried only there. */
    Rule whenGiven(String... members) {
        return new Rule(
                id,
                group,
                meaning,
                rationale,
                severities,
                inSchema,
                new Needs(List.of(members), needs.lacking),
                examples);
    }

    /** Can break only where none of {@code members} holds anything, so it is tried only there. */
    Rule unlessGiven(String... members) {
        return new Rule(
                id,
                group,
                meaning,
                rationale,
                severities,
                inSchema,
                new Needs(needs.given, List.of(members)),
                examples);
    }

    /** Where it can break at all. */
    Needs needs() {
        return needs;
    }

    Rule passes(String example) {
        return examples(new Written(example), examples.failing);
    }

    Rule fails(String example) {
        return examples(examples.passing, new Written(example));
    }

    /** With examples that are made when somebody asks for them. */
    Rule examples(Supplier<String> passing, Supplier<String> failing) {
        return new Rule(id, group, meaning, rationale, severities, inSchema, needs, new Examples(passing, failing));
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
                    case DRAFT -> severities.draft;
                    case EXCHANGE -> severities.exchange;
                    case PUBLICATION -> severities.publication;
                });
    }

    /** Whether the published JSON Schema holds it too; the others are beyond what a schema can say. */
    public boolean isInJsonSchema() {
        return inSchema;
    }

    /** An example that passes. */
    public String passingExample() {
        return examples.passing.get();
    }

    /** An example that fails. */
    public String failingExample() {
        return examples.failing.get();
    }

    /** Where it is explained with its examples, from the root of the sources of this library. */
    public String help() {
        return PAGE + "#" + id;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && rule.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
