// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeStatus;
import io.github.whatworks.evidence.json.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads topics that are asked for directly, alone or in a question. A topic that no list here has is
 * looked up all the same: records may carry topics of lists that only their publisher has.
 */
final class TopicReader {

    /** Whom a topic is mostly asked for; for others it is worked out when it is asked for. */
    private static final List<Subject> SUBJECTS = List.of(
            Subject.NOT_STATED,
            Subject.CHILD,
            Subject.PARENT_OR_CARER,
            Subject.OTHER_HOUSEHOLD_OR_FAMILY_MEMBER,
            Subject.FAMILY,
            Subject.SIBLING_GROUP,
            Subject.WORKFORCE);

    private final ReferenceData data;
    private final Wording wording;
    private final GroupWords words;
    private final CodeTables<NeedTopic> tables;

    TopicReader(ReferenceData data, Wording wording) {
        this.data = data;
        this.wording = wording;
        this.words = new GroupWords(data, wording);
        this.tables = new CodeTables<>(data.codeLists(), TopicReader::forAll, this::workOut);
    }

    private static List<NeedTopic> forAll(String list, String code) {
        return SUBJECTS.stream()
                .map(subject -> new NeedTopic(new TopicKey(list, code, subject)))
                .toList();
    }

    Reading read(NeedTopic topic, LocalDate today) {
        return tables.read(topic, topic.key().list(), today);
    }

    private Reading workOut(NeedTopic topic, LocalDate today) {
        TopicKey key = topic.key();
        List<String> heading = new ArrayList<>();
        Set<TopicKey> keys = new LinkedHashSet<>();
        heading.add(wording.say("need.topic", "topic", words.topic(key), "list", key.list()));
        GroupOutcome ifNothing = add(key, today, keys, heading);
        return new Reading.Wanted(
                wording.say("need.asked.code", "code", key.code(), "list", key.list()),
                heading,
                List.of(List.copyOf(keys)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                new Reading.IfNothing(ifNothing, words.none(List.of(key))));
    }

    Reading read(Question question, LocalDate today) {
        List<String> heading = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        heading.add(wording.say("need.question"));
        part("forWhom", question.forWhom(), heading);
        part("toChange", question.toChange(), heading);
        part("insteadOf", question.insteadOf(), heading);
        List<List<TopicKey>> parts = question.parts().stream()
                .map(part -> keys(part, today, notices))
                .toList();
        List<TopicKey> comparators = keys(question.insteadOf(), today, notices);
        notices.stream().distinct().forEach(heading::add);
        return new Reading.Wanted(
                wording.say("need.asked.question"),
                heading,
                parts,
                comparators,
                Optional.empty(),
                Optional.empty(),
                new Reading.IfNothing(
                        GroupOutcome.NO_EVIDENCE,
                        wording.say(parts.size() > 1 ? "need.question.none" : "need.question.none.onePart")));
    }

    private void part(String name, List<TopicKey> topics, List<String> heading) {
        if (!topics.isEmpty()) {
            heading.add(wording.say("need.question." + name, "topics", words.alternatives(topics)));
        }
    }

    private List<TopicKey> keys(List<TopicKey> topics, LocalDate today, List<String> notices) {
        Set<TopicKey> keys = new LinkedHashSet<>();
        topics.forEach(topic -> add(topic, today, keys, notices));
        return List.copyOf(keys);
    }

    /** Adds the topic and those that replaced it; answers what it means if nothing is found. */
    private GroupOutcome add(TopicKey key, LocalDate today, Set<TopicKey> keys, List<String> notices) {
        keys.add(key);
        Optional<CodeList> found = data.codeLists().find(key.list());
        if (found.isEmpty()) {
            notices.add(wording.say("need.topic.unknownList", "list", key.list()));
            return GroupOutcome.UNKNOWN_LIST;
        }
        CodeList list = found.get();
        String id = list.id().orElse(key.list());
        CodeStatus status = list.find(key.code(), today);
        keys.add(new TopicKey(id, status.code(), key.subject()));
        if (status instanceof CodeStatus.Unknown) {
            notices.add(wording.say(
                    "need.topic.unknownCode",
                    "code",
                    key.code(),
                    "list",
                    key.list(),
                    "edition",
                    list.edition().orElse("not stated")));
            return GroupOutcome.UNKNOWN_CODE;
        }
        words.notice(status).ifPresent(notices::add);
        if (status instanceof CodeStatus.Superseded) {
            list.present(status.code()).stream()
                    .map(CodeEntry::code)
                    .flatMap(Optional::stream)
                    .forEach(code -> keys.add(new TopicKey(id, code, key.subject())));
        }
        return GroupOutcome.NO_EVIDENCE;
    }
}
