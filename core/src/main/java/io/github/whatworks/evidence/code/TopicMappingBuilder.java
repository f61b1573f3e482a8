// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.PartialDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link TopicMapping}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class TopicMappingBuilder {
    private Optional<String> id = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Optional<String> status = Optional.empty();
    private Optional<String> list = Optional.empty();
    private Optional<String> topics = Optional.empty();
    private Optional<String> owner = Optional.empty();
    private Optional<PartialDate> reviewBy = Optional.empty();
    private Optional<String> rule = Optional.empty();
    private List<MappingRow> rows = List.of();
    private Extras extras = Extras.NONE;

    TopicMappingBuilder() {}

    TopicMappingBuilder(TopicMapping that) {
        id = that.id();
        edition = that.edition();
        status = that.status();
        list = that.list();
        topics = that.topics();
        owner = that.owner();
        reviewBy = that.reviewBy();
        rule = that.rule();
        rows = that.rows();
        extras = that.extras();
    }

    /** See {@link TopicMapping#id()}. */
    public TopicMappingBuilder id(String id) {
        this.id = Optional.of(id);
        extras = extras.without("id");
        return this;
    }

    /** See {@link TopicMapping#edition()}. */
    public TopicMappingBuilder edition(String edition) {
        this.edition = Optional.of(edition);
        extras = extras.without("edition");
        return this;
    }

    /** See {@link TopicMapping#status()}. */
    public TopicMappingBuilder status(String status) {
        this.status = Optional.of(status);
        extras = extras.without("status");
        return this;
    }

    /** See {@link TopicMapping#list()}. */
    public TopicMappingBuilder list(String list) {
        this.list = Optional.of(list);
        extras = extras.without("list");
        return this;
    }

    /** See {@link TopicMapping#topics()}. */
    public TopicMappingBuilder topics(String topics) {
        this.topics = Optional.of(topics);
        extras = extras.without("topics");
        return this;
    }

    /** See {@link TopicMapping#owner()}. */
    public TopicMappingBuilder owner(String owner) {
        this.owner = Optional.of(owner);
        extras = extras.without("owner");
        return this;
    }

    /** See {@link TopicMapping#reviewBy()}. */
    public TopicMappingBuilder reviewBy(PartialDate reviewBy) {
        this.reviewBy = Optional.of(reviewBy);
        extras = extras.without("reviewBy");
        return this;
    }

    /** See {@link TopicMapping#rule()}. */
    public TopicMappingBuilder rule(String rule) {
        this.rule = Optional.of(rule);
        extras = extras.without("rule");
        return this;
    }

    /** See {@link TopicMapping#rows()}. */
    public TopicMappingBuilder rows(List<MappingRow> rows) {
        this.rows = List.copyOf(rows);
        extras = extras.without("rows");
        return this;
    }

    /** See {@link TopicMapping#rows()}. */
    public TopicMappingBuilder rows(MappingRow... rows) {
        return rows(List.of(rows));
    }

    /** See {@link TopicMapping#extras()}. */
    public TopicMappingBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public TopicMapping build() {
        return new TopicMapping(id, edition, status, list, topics, owner, reviewBy, rule, rows, extras);
    }
}
