// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

import io.github.whatworks.evidence.catalogue.Answer;
import io.github.whatworks.evidence.catalogue.Freshness;
import io.github.whatworks.evidence.catalogue.Match;
import io.github.whatworks.evidence.catalogue.MatchGroup;
import io.github.whatworks.evidence.client.Refresh;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints what was found for a person to read. */
final class TextReport {

    private static final int WIDTH = 112;
    private static final String RULE = "-".repeat(96);

    private final LookUp.Found found;

    TextReport(LookUp.Found found) {
        this.found = found;
    }

    String print() {
        List<String> out = new ArrayList<>();
        out.add("Evidence beside a decision. It informs professional judgement: it is not a recommendation for");
        out.add("a child, and nothing below is ranked.");
        out.add("");
        found.notices().forEach(notice -> out.addAll(broken(notice)));
        refreshLine().lines().forEach(line -> out.addAll(broken(line)));
        for (MatchGroup group : found.answer()) {
            out.add("");
            out.add(RULE);
            group.heading().lines().forEach(line -> out.addAll(broken(line)));
            for (Match match : group.matches()) {
                out.add("");
                out.add(match.card().asText());
            }
        }
        found.again().ifPresent(again -> {
            out.add("");
            out.add(RULE);
            againLine(again).lines().forEach(line -> out.addAll(broken(line)));
        });
        return String.join("\n", out);
    }

    /** The line in pieces that fit a terminal, broken between words. */
    private static List<String> broken(String line) {
        List<String> out = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (piece.length() > 0 && piece.length() + 1 + word.length() > WIDTH) {
                out.add(piece.toString());
                piece = new StringBuilder();
            }
            piece.append(piece.length() == 0 ? "" : " ").append(word);
        }
        out.add(piece.toString());
        return out;
    }

    private String refreshLine() {
        if (found.refresh() instanceof Refresh.KeptOldCopy kept) {
            return "Not refreshed: " + kept.because() + "\nAnswering from the copy, which is "
                    + found.answer().freshness().map(TextReport::age).orElse("of unknown age") + ".";
        }
        return "Refreshed: " + found.refresh().sentence() + ".";
    }

    private static String againLine(Answer again) {
        long records = again.groups().stream()
                .mapToLong(group -> group.matches().size())
                .sum();
        return "The Centre is stopped now. Looked up again from the copy alone, with no network: "
                + again.groups().size() + " needs answered, " + records + " records shown.\nThe copy is "
                + again.freshness().map(TextReport::age).orElse("of unknown age") + ".";
    }

    private static String age(Freshness copy) {
        long days = copy.age().toDays();
        String old = copy.state() == Freshness.State.CLOCK_BEHIND
                ? "of unknown age"
                : days == 0 ? "less than a day old" : days == 1 ? "1 day old" : days + " days old";
        return old + " (issued " + copy.issuedAt() + " by " + copy.centreId() + ", "
                + Optional.of(copy.state())
                        .map(state -> switch (state) {
                            case FRESH -> "in the first half of its life";
                            case STALE -> "in the second half of its life";
                            case EXPIRED -> "expired";
                            case CLOCK_BEHIND -> "and the clock of this machine is behind";
                        })
                        .get()
                + ")";
    }
}
