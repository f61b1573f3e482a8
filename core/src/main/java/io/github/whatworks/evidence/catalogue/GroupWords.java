// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeStatus;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the head of a group says of codes, topics and mappings. It holds the need: for the screen of the case only. */
final class GroupWords {

    private final ReferenceData data;
    private final Wording wording;

    GroupWords(ReferenceData data, Wording wording) {
        this.data = data;
        this.wording = wording;
    }

    String code(CodeList list, String code, String asked) {
        return wording.say("group.code", "code", code, "label", label(list, code), "list", asked);
    }

    private static String label(CodeList list, String code) {
        return list.codes().stream()
                .filter(entry -> entry.code().filter(code::equals).isPresent())
                .findFirst()
                .flatMap(GroupWords::label)
                .orElse("no label");
    }

    private static Optional<String> label(CodeEntry entry) {
        return entry.shortLabel().or(entry::label);
    }

    /** What is to be said of a code that is not in use; nothing of one that is. */
    Optional<String> notice(CodeStatus status) {
        if (status instanceof CodeStatus.Superseded superseded) {
            String since = superseded
                    .since()
                    .map(date -> wording.say("group.superseded.since", "date", date.inWords()))
                    .orElse("");
            return Optional.of(wording.say(
                    "group.superseded",
                    "code",
                    superseded.code(),
                    "replacements",
                    String.join(" and ", superseded.replacedBy()),
                    "since",
                    since));
        }
        return status.isCurrent()
                ? Optional.empty()
                : Optional.of(wording.say("group.notInUse", "status", status.inWords()));
    }

    /** The mapping by which the topics were found, whose it is, and whether it is due for review. */
    String mapping(TopicMapping mapping, List<TopicKey> topics, LocalDate today) {
        return named("group.mapping", mapping, today, all(topics));
    }

    /** The mapping whose editor decided that a code has no topic. */
    String decidedBy(TopicMapping mapping, LocalDate today) {
        return named("group.decidedBy", mapping, today, "");
    }

    private String named(String key, TopicMapping mapping, LocalDate today, String topics) {
        String sentence = wording.say(
                key,
                "mapping",
                mapping.id().orElse("without a name"),
                "edition",
                mapping.edition().orElse("not stated"),
                "owner",
                mapping.owner().orElse("not stated"),
                "review",
                mapping.reviewBy().map(PartialDate::inWords).orElse("no date stated"),
                "topics",
                topics);
        boolean due = mapping.reviewBy()
                .flatMap(PartialDate::latest)
                .filter(today::isAfter)
                .isPresent();
        return due ? sentence + " " + wording.say("group.mapping.due") : sentence;
    }

    String none(List<TopicKey> topics) {
        return wording.say("group.none", "topics", all(topics));
    }

    String all(List<TopicKey> topics) {
        return topics.stream().map(this::topic).distinct().collect(Collectors.joining(", and "));
    }

    String alternatives(List<TopicKey> topics) {
        return topics.stream().map(this::topic).distinct().collect(Collectors.joining(", or "));
    }

    /** A topic by its label, or by its code where no list here has it, with whom it concerns. */
    String topic(TopicKey key) {
        String topic = data.codeLists()
                .find(key.list())
                .flatMap(list -> list.find(key.code()).found())
                .flatMap(GroupWords::label)
                .orElse(key.code());
        String subject = wording.sayOr(
                "subject." + key.subject(),
                "subject.other",
                "subject",
                key.subject().value());
        return wording.say("group.topic", "topic", topic, "subject", subject);
    }
}
