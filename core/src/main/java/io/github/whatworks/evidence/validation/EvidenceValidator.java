// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonInspection;
import io.github.whatworks.evidence.json.JsonLimits;
import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.json.RecordText;
import io.github.whatworks.evidence.json.ReferenceData;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Checks records and their JSON texts: every rule, every fault, none hidden by another.
 *
 * <ul>
 *   <li>What it holds: the rules of {@link Rules}, each as grave as the {@link Profile} and the {@link RuleSetting}s
 *       make it. By default the exchange profile, with the scales and code lists of this library, and the scans of
 *       texts for markup, damaged characters and what looks like personal data.
 *   <li>What it says: a {@link Report}, in which no rule that was not tried, or broke down, counts as passed.
 *   <li>What it does not say: whether the intervention works.
 * </ul>
 *
 * <p>Immutable and safe to share between threads; keep one, as it gets quicker with use. The check of a sound record
 * allocates nothing. Needs no Hibernate Validator. Nothing leaves the machine.
 *
 * {@snippet file="ValidationSnippets.java" region="check"}
 */
public final class EvidenceValidator {
    /** A power of two. */
    private static final int SPARE = 16;

    private final TypeChecker<EvidenceRecord> checker;
    private final Ruleset ruleset;
    private final Reference reference;
    private final Clock clock;
    private final EvidenceJson json;
    /** Some that are not in use, for a few threads at once: a check then costs no memory. */
    private final AtomicReferenceArray<@Nullable Inspection> spare = new AtomicReferenceArray<>(SPARE);

    private EvidenceValidator(
            TypeChecker<EvidenceRecord> checker, Ruleset ruleset, Reference reference, Clock clock, EvidenceJson json) {
        this.checker = checker;
        this.ruleset = ruleset;
        this.reference = reference;
        this.clock = clock;
        this.json = json;
    }

    /** With the exchange profile, what comes with the library, and everything on. */
    public static EvidenceValidator standard() {
        return new EvidenceValidator(
                Checkers.record(),
                new Ruleset(Profile.EXCHANGE, List.of(), true, false),
                Reference.bundled(),
                Clock.systemUTC(),
                EvidenceJson.standard());
    }

    /** For another use of the record. */
    public EvidenceValidator withProfile(Profile profile) {
        return new EvidenceValidator(checker, ruleset.withProfile(profile), reference, clock, json);
    }

    /** With one rule raised, lowered or silenced; it takes the place of an earlier setting of the same rule. */
    public EvidenceValidator withSetting(RuleSetting setting) {
        return new EvidenceValidator(checker, ruleset.with(setting), reference, clock, json);
    }

    /** With or without the scans of texts. */
    public EvidenceValidator withTextScans(boolean on) {
        return new EvidenceValidator(checker, ruleset.withScans(on), reference, clock, json);
    }

    /** Whether findings repeat what stands in the record; never what looks like personal data. Off by default. */
    public EvidenceValidator withValues(boolean shown) {
        return new EvidenceValidator(checker, ruleset.withValues(shown), reference, clock, json);
    }

    /** With other scales and code lists. */
    public EvidenceValidator withReferenceData(ReferenceData data) {
        return new EvidenceValidator(checker, ruleset, Reference.of(data), clock, json);
    }

    /** With another clock; "not in the future" means in Europe/London. */
    public EvidenceValidator withClock(Clock other) {
        return new EvidenceValidator(checker, ruleset, reference, other, json);
    }

    /** With other limits on texts. */
    public EvidenceValidator withLimits(JsonLimits limits) {
        return new EvidenceValidator(checker, ruleset, reference, clock, json.withLimits(limits));
    }

    /** What records are held to. */
    public Profile profile() {
        return ruleset.profile();
    }

    /** The settings over the profile, with their reasons. */
    public List<RuleSetting> settings() {
        return ruleset.settings();
    }

    /** How much a breach of {@code rule} matters here; empty where it is silenced or not part of the profile. */
    public Optional<Severity> severity(Rule rule) {
        return ruleset.severity(rule);
    }

    /** Why {@code rule} is not tried on any single record; empty if it is. */
    public Optional<String> untried(Rule rule) {
        return ruleset.untried(rule);
    }

    /** Checks a record. */
    public Report check(EvidenceRecord record) {
        Inspection inspection = take();
        checker.check(record, inspection);
        return give(inspection);
    }

    /** Checks a JSON text: what is wrong with it as a text, and then the record, as far as it can be read. */
    public CheckedText checkText(byte[] text) {
        return checkText(RecordText.of(text));
    }

    /** Checks a JSON text: what is wrong with it as a text, and then the record, as far as it can be read. */
    public CheckedText checkText(String text) {
        return checkText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Checks one text of a file of records; lines and columns are those of the file. */
    public CheckedText checkText(RecordText text) {
        EvidenceRecord record;
        try {
            record = json.read(text);
        } catch (InvalidJsonException faulty) {
            return checkFaulty(text);
        }
        Report report = check(record);
        return new CheckedText(Optional.of(record), report.isClean() ? report : report.with(places(report, text)));
    }

    private CheckedText checkFaulty(RecordText text) {
        JsonInspection read = json.inspect(text);
        Report report = read.record().isPresent() ? check(read.record().get()) : ruleset.unread();
        List<Finding> findings = new ArrayList<>();
        for (InvalidJsonException fault : read.faults()) {
            TextRules.finding(fault, ruleset).ifPresent(findings::add);
        }
        for (Finding finding : places(report, text)) {
            if (read.faults().stream().noneMatch(fault -> TextRules.covers(fault, finding.pointer()))) {
                findings.add(finding);
            }
        }
        return new CheckedText(read.record(), report.with(findings));
    }

    /** What {@code report} found, with line and column, in one walk over the text. */
    private List<Finding> places(Report report, RecordText text) {
        List<String> pointers = new ArrayList<>();
        for (Finding finding : report.findings()) {
            pointers.add(finding.pointer());
        }
        Map<String, JsonPlace> places = json.locate(text, pointers);
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            JsonPlace place = places.get(finding.pointer());
            findings.add(place == null ? finding : finding.at(place));
        }
        return findings;
    }

    private Inspection take() {
        Inspection idle = spare.getAndSet(mine(), null);
        return idle == null ? new Inspection(ruleset, reference, clock) : idle;
    }

    private Report give(Inspection inspection) {
        Report report = inspection.report();
        inspection.clear();
        spare.set(mine(), inspection);
        return report;
    }

    /** Threads that follow each other have a place each, so that none waits for another. */
    private static int mine() {
        return (int) Thread.currentThread().getId() & (SPARE - 1);
    }
}
