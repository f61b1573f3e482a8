// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.catalogue.TopicIndex.TopicKey;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeStatus;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines at the head of a group. They hold the need, so they are for the screen of the case only. */
final class GroupWords {

    private final ReferenceData data;
    private final Wording wording;

    GroupWords(ReferenceData data, Wording wording) {
        this.data = data;
        this.wording = wording;
    }

    static String label(CodeList list, String code) {
        return list.find(code)
                .found()
                .flatMap(entry -> entry.shortLabel().or(entry::label))
                .orElse("no label");
    }

    String superseded(CodeStatus.Superseded superseded) {
        String since = superseded
                .since()
                .map(date -> wording.say("group.superseded.since", "date", date.inWords()))
                .orElse("");
        return wording.say(
                "group.superseded",
                "code",
                superseded.code(),
                "replacements",
                String.join(" and ", superseded.replacedBy()),
                "since",
                since);
    }

    String mapping(Topics topics) {
        TopicMapping mapping = topics.mapping();
        return wording.say(
                "group.mapping",
                "mapping",
                mapping.id().orElse(""),
                "edition",
                mapping.edition().orElse("not stated"),
                "owner",
                mapping.owner().orElse("not stated"),
                "review",
                mapping.reviewBy().map(PartialDate::inWords).orElse("no date stated"),
                "topics",
                inWords(topics));
    }

    String found(GroupOutcome outcome, int count, Topics topics) {
        return switch (outcome) {
            case FOUND -> wording.count("group.found", count);
            case ALL_HIDDEN -> wording.say("group.allHidden", "topics", inWords(topics));
            default -> wording.say("group.none", "topics", inWords(topics));
        };
    }

    /** What is not shown, counted by reason. */
    List<String> hidden(int outsideTheAge, int localPractice) {
        List<String> lines = new ArrayList<>();
        if (outsideTheAge > 0) {
            lines.add(wording.count("group.hidden.age", outsideTheAge));
        }
        if (localPractice > 0) {
            lines.add(wording.count("group.hidden.local-practice", localPractice));
        }
        return lines;
    }

    private String inWords(Topics topics) {
        return topics.keys().stream().map(this::inWords).distinct().collect(Collectors.joining(", and "));
    }

    private String inWords(TopicKey key) {
        String topic = data.codeLists()
                .find(key.list())
                .filter(list -> list.find(key.code()).found().isPresent())
                .map(list -> label(list, key.code()))
                .orElse(key.code());
        String subject = wording.sayOr(
                "subject." + key.subject(),
                "subject.other",
                "subject",
                key.subject().value());
        return wording.say("group.topic", "topic", topic, "subject", subject);
    }

    String ages(List<Match> shown) {
        return wording.say(
                "group.ageBands",
                "evaluated",
                count(shown, AgeFit.EVALUATED),
                "offered",
                count(shown, AgeFit.OFFERED),
                "notStated",
                count(shown, AgeFit.NOT_STATED));
    }

    private static long count(List<Match> matches, AgeFit fit) {
        return matches.stream().filter(match -> match.reason().ageFit() == fit).count();
    }
}
