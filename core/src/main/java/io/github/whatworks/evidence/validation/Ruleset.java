// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What each rule counts for in a check: the profile, with the settings over it. Immutable. */
final class Ruleset {
    private final Profile profile;
    private final List<RuleSetting> settings;
    private final boolean scans;
    private final boolean values;
    private final Report clean;

    Ruleset(Profile profile, List<RuleSetting> settings, boolean scans, boolean values) {
        this.profile = profile;
        this.settings = List.copyOf(settings);
        this.scans = scans;
        this.values = values;
        this.clean = new Report(this, List.of(), List.of(), "");
    }

    Profile profile() {
        return profile;
    }

    List<RuleSetting> settings() {
        return settings;
    }

    boolean scans() {
        return scans;
    }

    boolean showsValues() {
        return values;
    }

    /** The report of a sound record. */
    Report clean() {
        return clean;
    }

    /** The report of a text that gave no record; what is wrong with it is still to be added. */
    Report unread() {
        return new Report(this, List.of(), List.of(), "the text could not be read as a record");
    }

    Ruleset withProfile(Profile other) {
        return new Ruleset(other, settings, scans, values);
    }

    /** With {@code setting} in place of an earlier one for the same rule. */
    Ruleset with(RuleSetting setting) {
        List<RuleSetting> all = new ArrayList<>(settings);
        all.removeIf(other -> other.rule().equals(setting.rule()));
        all.add(setting);
        return new Ruleset(profile, all, scans, values);
    }

    Ruleset withScans(boolean on) {
        return new Ruleset(profile, settings, on, values);
    }

    Ruleset withValues(boolean shown) {
        return new Ruleset(profile, settings, scans, shown);
    }

    /** How much a breach of {@code rule} matters; empty where it is silenced or not of this profile. */
    Optional<Severity> severity(Rule rule) {
        for (RuleSetting setting : settings) {
            if (setting.rule().equals(rule.id())) {
                return setting.severity();
            }
        }
        return rule.severity(profile);
    }

    /** The numbers of the rules of {@code meaning} that are to be tried, as bits. */
    long asked(Meaning<?> meaning) {
        return settings.isEmpty() ? meaning.partsOf(profile) : meaning.all();
    }

    /** Why {@code rule} is not tried in any check of one record; empty if it is. */
    Optional<String> untried(Rule rule) {
        for (RuleSetting setting : settings) {
            if (setting.rule().equals(rule.id()) && setting.severity().isEmpty()) {
                return Optional.of("silenced: " + setting.reason());
            }
        }
        if (severity(rule).isEmpty()) {
            return Optional.of("not part of the " + profile.id() + " profile");
        }
        return switch (rule.group()) {
            case SCAN -> scans ? Optional.empty() : Optional.of("text scans were not asked for");
            case FILE -> Optional.of("it takes a file of records");
            case TEXT, STRUCTURE, MEANING -> Optional.empty();
        };
    }
}
