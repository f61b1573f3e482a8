// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Scales, code lists or mappings: the data that gives codes their meaning. A copy that is refreshed has them already.
 * Immutable and safe to share between threads; nothing is sent before a call is executed. What leaves the machine: ids and editions of
 * public data.
 *
 * @param <T> what there is
 */
public final class ReferenceCalls<T> {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,119}");

    private final Calls calls;
    private final String path;
    private final Function<byte[], T> reader;
    private final Function<T, Optional<String>> id;

    ReferenceCalls(Calls calls, String path, Function<byte[], T> reader, Function<T, Optional<String>> id) {
        this.calls = calls;
        this.path = path;
        this.reader = reader;
        this.id = id;
    }

    /** What there is, by id and edition, in the Centre's order. */
    public EvidenceCall<List<EditionEntry>> list() {
        return calls.of(Operation.get(
                List.of("v1", path), calls.answers().json("a list of editions", ReferenceCalls::entries)));
    }

    /**
     * The edition in force.
     *
     * @param id by which {@link #list} names it
     * @throws RefusedBeforeSendingException if it cannot be an id
     */
    public EvidenceCall<Fetched<T>> get(String id) {
        return calls.of(one(id));
    }

    /**
     * One edition. An edition that looks as if it held personal data is refused when the call is executed.
     *
     * @param id by which {@link #list} names it
     * @param edition as the Centre names it, such as {@code 2026-11}; at most 200 characters
     * @throws RefusedBeforeSendingException if it cannot be an id
     */
    public EvidenceCall<Fetched<T>> get(String id, String edition) {
        return calls.of(one(id).with(List.of(Parameter.free("edition", edition))));
    }

    /**
     * The edition in force, unless it still is what {@code known} stands for.
     *
     * @param id by which {@link #list} names it
     * @param known the tag of an earlier {@link Fetched.Current}
     * @throws RefusedBeforeSendingException if it cannot be an id
     */
    public EvidenceCall<Fetched<T>> getIfChanged(String id, EntityTag known) {
        return calls.of(one(id).unless(Optional.of(known)));
    }

    private Operation<Fetched<T>> one(String wanted) {
        String checked = SendCheck.form("an id: expected a-z, 0-9, dot, dash and underscore, at most 120", ID, wanted);
        return Operation.get(
                List.of("v1", path, checked),
                calls.answers()
                        .fetched(calls.answers()
                                .bytes(
                                        "such data",
                                        Operation.JSON,
                                        reader.andThen(found -> Answers.asked(
                                                wanted, id.apply(found).orElse(""), found)))));
    }

    private static List<EditionEntry> entries(JsonValue document) {
        return Members.requiredList(document, "items").stream()
                .map(item -> new EditionEntry(
                        Members.requiredText(item, "id"),
                        Members.text(item, "edition"),
                        Members.text(item, "title"),
                        Members.text(item, "owner")))
                .toList();
    }
}
