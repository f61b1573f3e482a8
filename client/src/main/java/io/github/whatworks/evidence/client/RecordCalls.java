// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Single records, and pages of the public catalogue, as the Centre serves them now. Immutable and safe to share
 * between threads; nothing is sent before a call is {@linkplain EvidenceCall#execute executed}.
 *
 * <p>What leaves the machine: the ids of public records, and what a {@link RecordQuery} holds. Look-ups for a child run on
 * the council's own copy and send nothing.
 */
public final class RecordCalls {

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+:[a-z0-9._-]{1,120}");

    private final Calls calls;

    RecordCalls(Calls calls) {
        this.calls = calls;
    }

    /**
     * The current version of a record; that there is none, or none any more, is an answer too.
     *
     * @param id its id, such as {@code guidebook:blues-programme}
     * @throws RefusedBeforeSendingException if it cannot be an id
     */
    public EvidenceCall<Fetched<EvidenceRecord>> get(String id) {
        return record(checked(id), Optional.empty(), Optional.empty());
    }

    /**
     * The current version of a record, unless it still is what {@code known} stands for; that costs a Centre and a network
     * next to nothing.
     *
     * @param id its id, such as {@code guidebook:blues-programme}
     * @param known the tag of an earlier {@link Fetched.Current}
     * @throws RefusedBeforeSendingException if it cannot be an id
     */
    public EvidenceCall<Fetched<EvidenceRecord>> getIfChanged(String id, EntityTag known) {
        return record(checked(id), Optional.empty(), Optional.of(known));
    }

    /**
     * One version of a record, which never changes.
     *
     * @throws RefusedBeforeSendingException if it cannot be an id, or the version is not a positive number
     */
    public EvidenceCall<Fetched<EvidenceRecord>> version(String id, int version) {
        if (version < 1) {
            throw SendCheck.refused("a version is a whole number from 1");
        }
        return record(checked(id), Optional.of(version), Optional.empty());
    }

    /**
     * The versions of a record that the Centre holds.
     *
     * @throws RefusedBeforeSendingException if it cannot be an id
     */
    public EvidenceCall<Fetched<RecordVersions>> versions(String id) {
        return calls.of(Operation.get(
                path(List.of(checked(id), "versions")),
                calls.answers()
                        .fetched(calls.answers()
                                .json(
                                        "a list of versions",
                                        document -> Answers.asked(
                                                id, Members.requiredText(document, "id"), versions(document))))));
    }

    EvidenceCall<Optional<EvidenceRecord>> published(String id) {
        return calls.of(
                Operation.get(path(List.of(checked(id))), calls.answers().published(id)));
    }

    /**
     * One page of the public catalogue. A query that cannot be sent, or that looks as if it held personal data, is a {@link
     * RefusedBeforeSendingException} when the call is executed.
     */
    public EvidenceCall<RecordPage> browse(RecordQuery query) {
        return calls.of(
                Operation.get(path(List.of()), calls.answers().page(query)).with(query.parameters()));
    }

    /** Everything that {@code query} asks for, page by page as it is taken. Nothing is sent yet. */
    public RecordPages all(RecordQuery query) {
        return new RecordPages(this, query);
    }

    private EvidenceCall<Fetched<EvidenceRecord>> record(
            String id, Optional<Integer> version, Optional<EntityTag> known) {
        List<String> rest = version.map(number -> List.of(id, "versions", Integer.toString(number)))
                .orElseGet(() -> List.of(id));
        return calls.of(
                Operation.get(path(rest), calls.answers().record(id, version)).unless(known));
    }

    private static List<String> path(List<String> rest) {
        return Stream.concat(Stream.of("v1", "records"), rest.stream()).toList();
    }

    static String checked(String id) {
        return SendCheck.form("a record's id: expected publisher:slug, in a-z, 0-9, dot, dash and underscore", ID, id);
    }

    private static RecordVersions versions(JsonValue document) {
        return new RecordVersions(
                Members.requiredText(document, "id"),
                Members.requiredList(document, "versions").stream()
                        .map(version -> new RecordVersions.Version(
                                Math.toIntExact(Members.requiredWhole(version, "version")),
                                Members.requiredText(version, "digest"),
                                Members.whole(version, "generation"),
                                Members.text(version, "status")))
                        .toList());
    }
}
