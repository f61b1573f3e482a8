// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleSetting;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Severity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the check of a file came to, in numbers. Immutable, and of the same size whatever the size of the file.
 *
 * <p>It says whether the records are right in form, not whether the interventions work.
 */
public final class QualitySummary {
    private final String name;
    private final EvidenceValidator validator;
    private final Tally tally;
    private final Course course;

    /** How a check went: what was read, how long it took, how it ended and why, and what was found but not listed. */
    record Course(long bytes, Duration duration, Ending ending, String reason, long unlisted) {
        /** Of checks that somebody else runs. */
        static final Course UNKNOWN = new Course(0, Duration.ZERO, Ending.COMPLETE, "", 0);

        Course plus(Course other) {
            boolean worse = other.ending.compareTo(ending) > 0;
            return new Course(
                    bytes + other.bytes,
                    duration.plus(other.duration),
                    worse ? other.ending : ending,
                    worse ? other.reason : reason,
                    unlisted + other.unlisted);
        }
    }

    QualitySummary(String name, EvidenceValidator validator, Tally tally, Course course) {
        this.name = name;
        this.validator = validator;
        this.tally = tally;
        this.course = course;
    }

    /**
     * The sum of the summaries of several files, which were held to the same.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static QualitySummary total(List<QualitySummary> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("expected the summary of a file, found none");
        }
        if (files.size() == 1) {
            return files.get(0);
        }
        Tally tally = Tally.empty();
        Course course = new Course(0, Duration.ZERO, Ending.COMPLETE, "", 0);
        for (QualitySummary file : files) {
            tally.addAll(file.tally);
            course = course.plus(file.course);
        }
        return new QualitySummary(files.size() + " files", files.get(0).validator, tally, course);
    }

    /** The name of the file. */
    public String name() {
        return name;
    }

    /** What its records were held to. */
    public Profile profile() {
        return validator.profile();
    }

    /** The settings over the profile, with their reasons. */
    public List<RuleSetting> settings() {
        return validator.settings();
    }

    /** How many records it has, whether they could be read or not. */
    public long records() {
        return tally.records();
    }

    /** In how many records nothing was found. */
    public long clean() {
        long clean = tally.records();
        for (Severity severity : Severity.values()) {
            clean -= tally.gravest(severity);
        }
        return clean;
    }

    /** How many records could not be read as such; they have errors. */
    public long unread() {
        return tally.unread();
    }

    /** In how many records nothing was found that is graver than {@code severity}, but something that is as grave. */
    public long records(Severity severity) {
        return tally.gravest(severity);
    }

    /** How much was found, in the records and in the file. */
    public long findings() {
        return tally.findings();
    }

    /** How much of that severity was found. */
    public long findings(Severity severity) {
        return tally.findings(severity);
    }

    /** How many findings were counted but not listed, since there were more than were to be listed. */
    public long unlisted() {
        return course.unlisted();
    }

    /** Whether something was found that is as grave as {@code bar}, or graver. */
    public boolean reaches(Severity bar) {
        for (Severity severity : Severity.values()) {
            if (severity.reaches(bar) && findings(severity) > 0) {
                return true;
            }
        }
        return false;
    }

    /** What became of every rule there is, in the order of the catalogue. */
    public List<RuleCount> rules() {
        List<RuleCount> counts = new ArrayList<>();
        for (Rule rule : Rules.all()) {
            counts.add(tally.count(rule, validator));
        }
        return List.copyOf(counts);
    }

    /** What became of the rules that ended so. */
    public List<RuleCount> rules(RuleOutcome outcome) {
        List<RuleCount> counts = new ArrayList<>();
        for (RuleCount rule : rules()) {
            if (rule.outcome() == outcome) {
                counts.add(rule);
            }
        }
        return List.copyOf(counts);
    }

    /** How many bytes were read; of a packed file, packed. */
    public long bytes() {
        return course.bytes();
    }

    /** How long it took. */
    public Duration duration() {
        return course.duration();
    }

    /** Whether it came to the end of the file. */
    public Ending ending() {
        return course.ending();
    }

    /** Why it did not come to the end of the file; empty if it did. */
    public String endingReason() {
        return course.reason();
    }

    /** The numbers in one line. */
    @Override
    public String toString() {
        return name + ": " + Words.count(records(), "record") + ", " + clean() + " clean, "
                + Words.count(findings(Severity.ERROR), "error") + ", "
                + Words.count(findings(Severity.WARNING), "warning") + ", " + findings(Severity.INFO) + " info"
                + (ending() == Ending.COMPLETE ? "" : ", " + ending().id());
    }
}
