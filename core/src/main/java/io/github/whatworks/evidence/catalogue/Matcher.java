// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers a need: reads each thing asked for, and makes its group. */
final class Matcher {

    /** The codes are English, and so is the day on which one comes or goes. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CatalogueSettings settings;
    private final CodeReader codes;
    private final TopicReader topics;
    private final GroupWords words;
    private final ShownWords shownWords;
    private final Writers writers;
    private final String noCopy;

    Matcher(CatalogueSettings settings, Wording wording) {
        this.settings = settings;
        this.codes = new CodeReader(settings.referenceData(), wording);
        this.topics = new TopicReader(settings.referenceData(), wording);
        this.words = new GroupWords(settings.referenceData(), wording);
        this.shownWords = new ShownWords(settings, wording);
        this.writers = new Writers(settings, wording);
        this.noCopy = wording.say("group.noCopy");
    }

    Answer answer(Need need, Optional<TopicIndex> index, Optional<Freshness> freshness) {
        LocalDate today = LocalDate.ofInstant(settings.clock().instant(), LONDON);
        Optional<Grouping> grouping =
                index.map(copy -> new Grouping(need, copy, freshness, words, shownWords, writers));
        List<MatchGroup> groups = new ArrayList<>(need.asked().size());
        for (Asked asked : need.asked()) {
            groups.add(group(read(asked, today), grouping));
        }
        return new Answer(groups, freshness);
    }

    private Reading read(Asked asked, LocalDate today) {
        if (asked instanceof CodedNeed coded) {
            return codes.read(coded, today);
        }
        return asked instanceof NeedTopic topic ? topics.read(topic, today) : topics.read((Question) asked, today);
    }

    private MatchGroup group(Reading reading, Optional<Grouping> grouping) {
        if (reading instanceof Reading.Wanted wanted && grouping.isPresent()) {
            return grouping.get().group(wanted);
        }
        if (reading instanceof Reading.Ended ended) {
            return new MatchGroup(ended.outcome(), ended::heading, MatchGroup.Shown.NOTHING);
        }
        List<String> heading = new ArrayList<>(reading.heading());
        heading.add(noCopy);
        return new MatchGroup(GroupOutcome.NO_COPY, () -> heading, MatchGroup.Shown.NOTHING);
    }
}
