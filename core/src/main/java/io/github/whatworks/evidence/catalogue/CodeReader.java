// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeStatus;
import io.github.whatworks.evidence.code.MappingRow;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a coded need: from a code by a named mapping to topics, or to the words why there are none. */
final class CodeReader {

    private final ReferenceData data;
    private final Wording wording;
    private final GroupWords words;
    private final CodeTables<CodedNeed> tables;

    CodeReader(ReferenceData data, Wording wording) {
        this.data = data;
        this.wording = wording;
        this.words = new GroupWords(data, wording);
        this.tables =
                new CodeTables<>(data.codeLists(), (list, code) -> List.of(new CodedNeed(list, code)), this::workOut);
    }

    Reading read(CodedNeed need, LocalDate today) {
        return tables.read(need, need.list(), today);
    }

    private Reading workOut(CodedNeed need, LocalDate today) {
        Optional<CodeList> list = data.codeLists().find(need.list());
        if (list.isEmpty()) {
            return ended(
                    GroupOutcome.UNKNOWN_LIST,
                    List.of(),
                    wording.say("group.unknownList", "list", need.list(), "code", need.code()));
        }
        CodeStatus status = list.get().find(need.code(), today);
        if (status instanceof CodeStatus.Unknown unknown) {
            return ended(
                    GroupOutcome.UNKNOWN_CODE,
                    List.of(),
                    wording.say(
                            "group.unknownCode",
                            "list",
                            need.list(),
                            "edition",
                            list.get().edition().orElse("not stated"),
                            "code",
                            unknown.code()));
        }
        List<String> heading = new ArrayList<>();
        heading.add(words.code(list.get(), status.code(), need.list()));
        words.notice(status).ifPresent(heading::add);
        return mapped(need, list.get(), status, heading, today);
    }

    private Reading mapped(CodedNeed need, CodeList list, CodeStatus status, List<String> heading, LocalDate today) {
        String id = list.id().orElse(need.list());
        Optional<TopicMapping> found = data.mappingFor(id);
        if (found.isEmpty()) {
            boolean topics = data.mappings().stream()
                    .anyMatch(other -> other.topics().filter(id::equals).isPresent());
            return ended(
                    GroupOutcome.NO_MAPPING,
                    heading,
                    wording.say(topics ? "group.noMapping.topics" : "group.noMapping", "list", need.list()));
        }
        TopicMapping mapping = found.get();
        List<MappingRow> rows = rows(mapping, list, status.code());
        if (rows.isEmpty()) {
            return ended(
                    GroupOutcome.NO_ROW,
                    heading,
                    wording.say(
                            "group.noRow",
                            "mapping",
                            mapping.id().orElse("without a name"),
                            "edition",
                            mapping.edition().orElse("not stated")));
        }
        List<TopicKey> keys = rows.stream()
                .filter(row -> row.topic().isPresent())
                .map(row -> new TopicKey(
                        mapping.topics().orElse(""),
                        row.topic().orElseThrow(),
                        row.subject().orElse(Subject.NOT_STATED)))
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            String reason = rows.get(0).reason().orElse("the mapping gives it no topic");
            heading.add(wording.say("group.noLookUp", "reason", reason));
            return ended(GroupOutcome.NO_TOPIC, heading, words.decidedBy(mapping, today));
        }
        return new Reading.Wanted(
                wording.say("need.asked.code", "code", status.code(), "list", need.list()),
                heading,
                List.of(keys),
                List.of(),
                found,
                Optional.of(words.mapping(mapping, keys, today)),
                new Reading.IfNothing(GroupOutcome.NO_EVIDENCE, words.none(keys)));
    }

    /** The row of the code, or the rows of the codes that answer for it. */
    private static List<MappingRow> rows(TopicMapping mapping, CodeList list, String code) {
        Optional<MappingRow> row = mapping.row(code);
        if (row.isEmpty()) {
            return list.present(code).stream()
                    .map(CodeEntry::code)
                    .flatMap(Optional::stream)
                    .flatMap(present -> mapping.row(present).stream())
                    .toList();
        }
        List<MappingRow> via = row.get().via().stream()
                .flatMap(other -> mapping.row(other).stream())
                .toList();
        return via.isEmpty() ? List.of(row.get()) : via;
    }

    private static Reading ended(GroupOutcome outcome, List<String> heading, String sentence) {
        List<String> lines = new ArrayList<>(heading);
        lines.add(sentence);
        return new Reading.Ended(outcome, lines);
    }
}
