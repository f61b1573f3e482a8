// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Withdrawal}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class WithdrawalBuilder {
    private Optional<Safety> safety = Optional.empty();
    private Optional<PartialDate> on = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private Optional<String> successor = Optional.empty();
    private Optional<String> successorTitle = Optional.empty();
    private Optional<String> by = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Extras extras = Extras.NONE;

    WithdrawalBuilder() {}

    WithdrawalBuilder(Withdrawal that) {
        safety = that.safety();
        on = that.on();
        reason = that.reason();
        successor = that.successor();
        successorTitle = that.successorTitle();
        by = that.by();
        url = that.url();
        extras = that.extras();
    }

    /** See {@link Withdrawal#safety()}. */
    public WithdrawalBuilder safety(Safety safety) {
        this.safety = Optional.of(safety);
        extras = extras.without("safety");
        return this;
    }

    /** See {@link Withdrawal#on()}. */
    public WithdrawalBuilder on(PartialDate on) {
        this.on = Optional.of(on);
        extras = extras.without("on");
        return this;
    }

    /** See {@link Withdrawal#reason()}. */
    public WithdrawalBuilder reason(String reason) {
        this.reason = Optional.of(reason);
        extras = extras.without("reason");
        return this;
    }

    /** See {@link Withdrawal#successor()}. */
    public WithdrawalBuilder successor(String successor) {
        this.successor = Optional.of(successor);
        extras = extras.without("successor");
        return this;
    }

    /** See {@link Withdrawal#successorTitle()}. */
    public WithdrawalBuilder successorTitle(String successorTitle) {
        this.successorTitle = Optional.of(successorTitle);
        extras = extras.without("successorTitle");
        return this;
    }

    /** See {@link Withdrawal#by()}. */
    public WithdrawalBuilder by(String by) {
        this.by = Optional.of(by);
        extras = extras.without("by");
        return this;
    }

    /** See {@link Withdrawal#url()}. */
    public WithdrawalBuilder url(String url) {
        this.url = Optional.of(url);
        extras = extras.without("url");
        return this;
    }

    /** See {@link Withdrawal#extras()}. */
    public WithdrawalBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Withdrawal build() {
        return new Withdrawal(safety, on, reason, successor, successorTitle, by, url, extras);
    }
}
