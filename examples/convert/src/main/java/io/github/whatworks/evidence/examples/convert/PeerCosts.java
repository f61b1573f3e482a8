// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Amount;
import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.CountQualifier;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a peer says of the cost: a band with its word, or amounts in running text, or both. */
final class PeerCosts {

    private static final Pattern ABOUT_DOLLARS = Pattern.compile(
            "(?<printed>about \\$(?<amount>[\\d,]+)) (?<when>a year|to prepare) (?<what>[^(]+?)(?: \\(.*\\))?");

    private PeerCosts() {}

    static List<Cost> of(SourceObject source, List<Rating> bands) {
        List<Cost> costs = new ArrayList<>();
        Optional<String> text = source.text("cost");
        for (Rating band : bands) {
            var cost = Cost.builder().band(band);
            text.filter(word -> isLabelOf(band, word)).ifPresent(cost::bandText);
            costs.add(cost.build());
        }
        text.filter(word -> bands.stream().noneMatch(band -> isLabelOf(band, word)))
                .ifPresent(words -> List.of(words.split("; ", -1)).forEach(part -> costs.add(cost(part))));
        return costs;
    }

    private static boolean isLabelOf(Rating band, String word) {
        return band.values().stream().anyMatch(value -> value.label().equals(Optional.of(word)));
    }

    private static Cost cost(String text) {
        var cost = Cost.builder().text(text);
        Matcher dollars = ABOUT_DOLLARS.matcher(text);
        if (dollars.matches()) {
            cost.amount(Amount.builder()
                    .value(Decimal.of(dollars.group("amount").replace(",", "")))
                    .qualifier(CountQualifier.ABOUT)
                    .currency("USD")
                    .basis(dollars.group("what"))
                    .period(dollars.group("when").equals("a year") ? "yearly" : "start-up")
                    .printed(dollars.group("printed"))
                    .build());
        }
        return cost.build();
    }
}
