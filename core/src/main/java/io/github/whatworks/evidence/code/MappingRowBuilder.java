// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link MappingRow}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class MappingRowBuilder {
    private Optional<String> code = Optional.empty();
    private Optional<Subject> subject = Optional.empty();
    private Optional<String> topic = Optional.empty();
    private List<String> via = List.of();
    private Optional<String> reason = Optional.empty();
    private Extras extras = Extras.NONE;

    MappingRowBuilder() {}

    MappingRowBuilder(MappingRow that) {
        code = that.code();
        subject = that.subject();
        topic = that.topic();
        via = that.via();
        reason = that.reason();
        extras = that.extras();
    }

    /** See {@link MappingRow#code()}. */
    public MappingRowBuilder code(String code) {
        this.code = Optional.of(code);
        extras = extras.without("code");
        return this;
    }

    /** See {@link MappingRow#subject()}. */
    public MappingRowBuilder subject(Subject subject) {
        this.subject = Optional.of(subject);
        extras = extras.without("subject");
        return this;
    }

    /** See {@link MappingRow#topic()}. */
    public MappingRowBuilder topic(String topic) {
        this.topic = Optional.of(topic);
        extras = extras.without("topic");
        return this;
    }

    /** See {@link MappingRow#via()}. */
    public MappingRowBuilder via(List<String> via) {
        this.via = List.copyOf(via);
        extras = extras.without("via");
        return this;
    }

    /** See {@link MappingRow#via()}. */
    public MappingRowBuilder via(String... via) {
        return via(List.of(via));
    }

    /** See {@link MappingRow#reason()}. */
    public MappingRowBuilder reason(String reason) {
        this.reason = Optional.of(reason);
        extras = extras.without("reason");
        return this;
    }

    /** See {@link MappingRow#extras()}. */
    public MappingRowBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public MappingRow build() {
        return new MappingRow(code, subject, topic, via, reason, extras);
    }
}
