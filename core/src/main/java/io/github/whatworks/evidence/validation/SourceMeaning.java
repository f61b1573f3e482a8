// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceStatus;

/** Whether a source can be found again, and whether what is said of it fits together. */
final class SourceMeaning extends Meaning<Source> {
    private static final int ADDRESS = 0;
    private static final int SINCE = 1;
    private static final int LIVE = 2;

    SourceMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "source.url.missing", "A source has an address or a title")
                        .unlessGiven("url", "title")
                        .because("Nobody can look up what was read there.")
                        .passes(noted("\"title\": \"Newsletter of the charity\""))
                        .fails(noted("\"readOn\": \"2021-05\"")),
                Rule.info(
                                Rule.Group.MEANING,
                                "source.since.missing",
                                "A source that is archived or gone says since when")
                        .whenGiven("status")
                        .unlessGiven("since")
                        .because("An archive shows how old its evidence can be by the day it was last kept up.")
                        .passes(noted(
                                "\"url\": \"https://example.org/\", \"status\": \"archived\", \"since\": \"2022-12\""))
                        .fails(noted("\"url\": \"https://example.org/\", \"status\": \"archived\"")),
                Rule.warning(Rule.Group.MEANING, "source.since.live", "A source that is live is not archived or gone")
                        .whenGiven("status", "since")
                        .because("The day says since when it is archived or gone, which the status denies.")
                        .passes(noted(
                                "\"url\": \"https://example.org/\", \"status\": \"live\", \"readOn\": \"2022-12\""))
                        .fails(noted(
                                "\"url\": \"https://example.org/\", \"status\": \"live\", \"since\": \"2022-12\"")));
    }

    @Override
    void check(int rule, Source source, Inspection in) {
        switch (rule) {
            case ADDRESS -> address(source, in);
            case SINCE -> since(source, in);
            case LIVE -> live(source, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void address(Source source, Inspection in) {
        if (source.url().isEmpty() && source.title().isEmpty()) {
            in.fail("/url", "an address or a title", "neither");
        }
    }

    private static void since(Source source, Inspection in) {
        boolean over = is(source, SourceStatus.ARCHIVED) || is(source, SourceStatus.GONE);
        if (over && source.since().isEmpty()) {
            in.fail("/since", "since when", "nothing");
        }
    }

    private static void live(Source source, Inspection in) {
        if (source.since().isPresent() && is(source, SourceStatus.LIVE)) {
            in.fail("/since", "nothing, or another status", "a date");
        }
    }

    private static boolean is(Source source, SourceStatus status) {
        return source.status().isPresent() && source.status().get().equals(status);
    }

    private static String noted(String source) {
        return "{\"disagreements\": [{\"about\": \"/title\", \"says\": \"another\", \"source\": {\"role\": \"report\", "
                + source + "}}]}";
    }
}
