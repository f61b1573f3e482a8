// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the head of a group says of the records: how many, how they fit, and what is hidden and why. */
final class ShownWords {

    private final CatalogueSettings settings;
    private final Wording wording;
    private final FacetWords facets;

    ShownWords(CatalogueSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
        this.facets = new FacetWords(wording);
    }

    FacetWords facets() {
        return facets;
    }

    /** How those that are shown fit what was asked for besides. */
    List<String> fits(Narrowed narrowed) {
        List<String> lines = new ArrayList<>();
        if (narrowed.shown().length > 0 && narrowed.by().byAge()) {
            int evaluated = narrowed.count(AgeFit.EVALUATED);
            int offered = narrowed.count(AgeFit.OFFERED);
            lines.add(wording.say(
                    "group.ageBands",
                    "evaluated",
                    evaluated,
                    "offered",
                    offered,
                    "notStated",
                    narrowed.shown().length - evaluated - offered));
        }
        for (Facet facet : narrowed.by().facets()) {
            if (narrowed.shown().length > 0) {
                lines.add(facets.fits(facet, narrowed));
            }
            if (narrowed.by().asksForTheUnheardOf(facet)) {
                lines.add(facets.unheardOf(facet));
            }
        }
        return lines;
    }

    /** What narrowing hid, by reason. */
    List<Hidden> hidden(Narrowed narrowed) {
        List<Hidden> all = new ArrayList<>();
        for (HiddenReason reason : HiddenReason.values()) {
            int count = narrowed.hidden().getOrDefault(reason, 0);
            if (count > 0) {
                all.add(hidden(reason, count));
            }
        }
        return all;
    }

    Hidden hidden(HiddenReason reason, int count) {
        return new Hidden(reason, count, wording.count("group.hidden." + reason, count));
    }

    /** The lines of the heading about it; they say so where a record is counted under several reasons. */
    List<String> lines(List<Hidden> hidden, Narrowed narrowed) {
        List<String> lines = new ArrayList<>();
        hidden.forEach(reason -> lines.add(reason.inWords()));
        int counted =
                narrowed.hidden().values().stream().mapToInt(Integer::intValue).sum();
        if (counted > narrowed.hiddenAltogether()) {
            lines.add(wording.count("group.hidden.altogether", narrowed.hiddenAltogether()));
        }
        return lines;
    }

    /** How many of those shown were read in an archive, and since when it has not been updated. */
    List<String> archived(FacetColumn archives, int... shown) {
        int[] counts = archives.counts(shown);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < archives.values().size(); i++) {
            if (counts[i] > 0) {
                String since = archives.values().get(i).value();
                lines.add(wording.say(
                        counts[i] == 1 ? "need.archive.one" : "need.archive.many",
                        "count",
                        counts[i],
                        "since",
                        since.isEmpty() ? "" : wording.say("source.status.since", "date", since)));
            }
        }
        lines.sort(null);
        return lines;
    }

    /** That the copy has expired, and what that means for what is shown. */
    String expired(Freshness freshness) {
        String date = Freshness.day(freshness.expiresAt());
        return settings.expiredRatings()
                .map(reason -> wording.say("need.expired.shown", "date", date, "reason", reason))
                .orElseGet(() -> wording.say("need.expired", "date", date));
    }

    String band(AgeFit fit) {
        return wording.say("need.band." + fit);
    }

    String allHidden(String topics) {
        return wording.say("group.allHidden", "topics", topics);
    }

    String count(String key, int count) {
        return wording.count(key, count);
    }

    /** What a match's reason says that its record does not state. */
    List<String> notStated(Map<Facet, FacetFit> fits, AgeFit age, boolean statesWhom) {
        List<String> lines = new ArrayList<>();
        if (age == AgeFit.NOT_STATED) {
            lines.add(wording.say("need.match.notStated.age"));
        }
        if (!statesWhom) {
            lines.add(wording.say("need.match.notStated.subject"));
        }
        fits.forEach((facet, fit) -> {
            if (fit == FacetFit.NOT_STATED) {
                lines.add(facets.notStated(facet));
            }
        });
        return lines;
    }
}
