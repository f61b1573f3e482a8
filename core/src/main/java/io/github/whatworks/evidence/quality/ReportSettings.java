// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.Severity;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * What a report says beside the findings. Immutable.
 *
 * <ul>
 *   <li>time: none, so that two reports of the same are the same
 *   <li>page of the rules: none
 *   <li>bar: errors
 * </ul>
 *
 * @param time when the report was made, in whole seconds
 * @param rulesPage the address of a page with an anchor for each rule, to which reports link
 * @param bar what is a failure in a report that knows only passed and failed, as JUnit's; findings below it are listed
 *     as output
 */
public record ReportSettings(Optional<Instant> time, Optional<URI> rulesPage, Severity bar) {

    /** Refuses {@code null}. */
    public ReportSettings {
        if (time.isPresent()) {
            time = Optional.of(time.get().truncatedTo(ChronoUnit.SECONDS));
        }
        Objects.requireNonNull(rulesPage, "rulesPage");
        Objects.requireNonNull(bar, "bar");
    }

    /** The defaults. */
    public static ReportSettings standard() {
        return new ReportSettings(Optional.empty(), Optional.empty(), Severity.ERROR);
    }

    /** These settings, with the time of {@code clock} in the report. */
    public ReportSettings withTime(Clock clock) {
        return new ReportSettings(Optional.of(clock.instant()), rulesPage, bar);
    }

    /** These settings, with links to {@code page}. */
    public ReportSettings withRulesPage(URI page) {
        return new ReportSettings(time, Optional.of(page), bar);
    }

    /** These settings with another bar. */
    public ReportSettings withBar(Severity other) {
        return new ReportSettings(time, rulesPage, other);
    }

    /** The address of the rule {@code anchor} on the page of the rules, if there is one. */
    Optional<String> address(String anchor) {
        return rulesPage.isPresent() ? Optional.of(rulesPage.get() + "#" + anchor) : Optional.empty();
    }
}
