// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link GroupResult}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class GroupResultBuilder {
    private Optional<String> name = Optional.empty();
    private Optional<Count> participants = Optional.empty();
    private Optional<Decimal> value = Optional.empty();
    private Optional<Decimal> spread = Optional.empty();
    private Optional<String> printed = Optional.empty();
    private Extras extras = Extras.NONE;

    GroupResultBuilder() {}

    GroupResultBuilder(GroupResult that) {
        name = that.name();
        participants = that.participants();
        value = that.value();
        spread = that.spread();
        printed = that.printed();
        extras = that.extras();
    }

    /** See {@link GroupResult#name()}. */
    public GroupResultBuilder name(String name) {
        this.name = Optional.of(name);
        extras = extras.without("name");
        return this;
    }

    /** See {@link GroupResult#participants()}. */
    public GroupResultBuilder participants(Count participants) {
        this.participants = Optional.of(participants);
        extras = extras.without("participants");
        return this;
    }

    /** See {@link GroupResult#value()}. */
    public GroupResultBuilder value(Decimal value) {
        this.value = Optional.of(value);
        extras = extras.without("value");
        return this;
    }

    /** See {@link GroupResult#spread()}. */
    public GroupResultBuilder spread(Decimal spread) {
        this.spread = Optional.of(spread);
        extras = extras.without("spread");
        return this;
    }

    /** See {@link GroupResult#printed()}. */
    public GroupResultBuilder printed(String printed) {
        this.printed = Optional.of(printed);
        extras = extras.without("printed");
        return this;
    }

    /** See {@link GroupResult#extras()}. */
    public GroupResultBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public GroupResult build() {
        return new GroupResult(name, participants, value, spread, printed, extras);
    }
}
