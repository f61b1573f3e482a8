// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeStatus;
import io.github.whatworks.evidence.code.MappingRow;
import io.github.whatworks.evidence.code.TopicMapping;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers a need group by group: from a code by a named mapping to topics, from topics to records. */
final class Matcher {

    /** The codes are English, and so is the day on which one comes or goes. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CatalogueSettings settings;
    private final Wording wording;
    private final GroupWords words;
    private final CardWriter cards;
    private final CitationWriter citations;

    Matcher(CatalogueSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
        this.words = new GroupWords(settings.referenceData(), wording);
        this.cards = new CardWriter(settings, wording);
        this.citations = new CitationWriter(settings, wording);
    }

    Answer answer(Need need, Optional<TopicIndex> index, Optional<Freshness> freshness) {
        List<MatchGroup> groups = need.coded().stream()
                .map(coded -> group(coded, need, index, freshness))
                .toList();
        return new Answer(groups, freshness);
    }

    private MatchGroup group(CodedNeed coded, Need need, Optional<TopicIndex> index, Optional<Freshness> freshness) {
        Optional<CodeList> list = settings.referenceData().codeLists().find(coded.list());
        if (list.isEmpty()) {
            return empty(
                    GroupOutcome.UNKNOWN_LIST,
                    wording.say("group.unknownList", "list", coded.list(), "code", coded.code()));
        }
        CodeStatus status =
                list.get().find(coded.code(), LocalDate.now(settings.clock().withZone(LONDON)));
        if (status instanceof CodeStatus.Unknown unknown) {
            return empty(
                    GroupOutcome.UNKNOWN_CODE,
                    wording.say(
                            "group.unknownCode",
                            "list",
                            coded.list(),
                            "edition",
                            list.get().edition().orElse("not stated"),
                            "code",
                            unknown.code()));
        }
        List<String> heading = new ArrayList<>();
        heading.add(wording.say(
                "group.code",
                "code",
                status.code(),
                "label",
                GroupWords.label(list.get(), status.code()),
                "list",
                coded.list()));
        if (status instanceof CodeStatus.Superseded superseded) {
            heading.add(words.superseded(superseded));
        } else if (!status.isCurrent()) {
            heading.add(wording.say("group.notInUse", "status", status.inWords()));
        }
        return mapped(new Asked(coded, status.code(), heading), list.get(), need, index, freshness);
    }

    private MatchGroup mapped(
            Asked asked, CodeList list, Need need, Optional<TopicIndex> index, Optional<Freshness> freshness) {
        Optional<TopicMapping> mapping = settings.referenceData()
                .mappingFor(list.id().orElse(asked.coded().list()));
        if (mapping.isEmpty()) {
            return asked.end(
                    GroupOutcome.NO_MAPPING,
                    wording.say("group.noMapping", "list", asked.coded().list()));
        }
        List<MappingRow> rows = rows(mapping.get(), asked.code());
        if (rows.isEmpty()) {
            return asked.end(
                    GroupOutcome.NO_MAPPING,
                    wording.say(
                            "group.noRow",
                            "mapping",
                            mapping.get().id().orElse(""),
                            "edition",
                            mapping.get().edition().orElse("not stated")));
        }
        List<MappingRow> withTopic =
                rows.stream().filter(row -> row.topic().isPresent()).toList();
        if (withTopic.isEmpty()) {
            String reason = rows.get(0).reason().orElse("the mapping gives it no topic");
            return asked.end(GroupOutcome.NO_TOPIC, wording.say("group.noLookUp", "reason", reason));
        }
        if (index.isEmpty()) {
            return asked.end(GroupOutcome.NO_COPY, wording.say("group.noCopy"));
        }
        return found(asked, new Topics(mapping.get(), withTopic), need, index.get(), freshness);
    }

    private MatchGroup found(Asked asked, Topics topics, Need need, TopicIndex index, Optional<Freshness> freshness) {
        List<Match> shown = new ArrayList<>();
        int localPractice = 0;
        int outside = 0;
        for (EvidenceRecord record : index.withAny(topics.keys())) {
            AgeFit fit = AgeFit.of(record, need.age());
            if (record.kind().equals(RecordKind.LOCAL_PRACTICE)) {
                localPractice++;
            } else if (fit == AgeFit.OUTSIDE) {
                outside++;
            } else {
                MatchReason reason = new MatchReason(asked.coded(), topics.mapping(), fit);
                shown.add(match(record, reason, freshness));
            }
        }
        List<String> hidden = words.hidden(outside, localPractice);
        GroupOutcome outcome = !shown.isEmpty()
                ? GroupOutcome.FOUND
                : hidden.isEmpty() ? GroupOutcome.NO_EVIDENCE : GroupOutcome.ALL_HIDDEN;
        asked.heading().add(words.found(outcome, shown.size(), topics));
        if (outcome == GroupOutcome.FOUND && need.age().isPresent()) {
            asked.heading().add(words.ages(shown));
        }
        asked.heading().addAll(hidden);
        asked.heading().add(words.mapping(topics));
        return new MatchGroup(outcome, asked.heading(), shown);
    }

    private Match match(EvidenceRecord record, MatchReason reason, Optional<Freshness> freshness) {
        EvidenceCard card = cards.card(record, freshness);
        Optional<TopicMapping> mapping = Optional.of(reason.mapping());
        return new Match(record, card, reason, () -> citations.cite(record, card, freshness.orElseThrow(), mapping));
    }

    /** The row of the code, or the rows of the codes that answer for it. */
    private static List<MappingRow> rows(TopicMapping mapping, String code) {
        Optional<MappingRow> row = mapping.row(code);
        if (row.isEmpty() || row.get().via().isEmpty()) {
            return row.stream().toList();
        }
        return row.get().via().stream()
                .flatMap(via -> mapping.row(via).stream())
                .toList();
    }

    private MatchGroup empty(GroupOutcome outcome, String sentence) {
        return new MatchGroup(outcome, List.of(sentence), List.of());
    }

    /** A code that is being answered, with the heading so far. */
    private record Asked(CodedNeed coded, String code, List<String> heading) {

        MatchGroup end(GroupOutcome outcome, String sentence) {
            heading.add(sentence);
            return new MatchGroup(outcome, heading, List.of());
        }
    }
}
