// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a record was withdrawn and what to read instead.
 *
 * @param safety how pressing it is
 * @param on when
 * @param reason why
 * @param successor the id of the record to read instead
 * @param successorTitle what to read instead, where it has no record
 * @param by who withdrew it
 * @param url where that was said
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
public record Withdrawal(
        Optional<Safety> safety,
        Optional<PartialDate> on,
        Optional<String> reason,
        Optional<String> successor,
        Optional<String> successorTitle,
        Optional<String> by,
        Optional<String> url,
        Extras extras) {

    /** Refuses {@code null}. */
    public Withdrawal {
        Objects.requireNonNull(safety, "safety");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(successor, "successor");
        Objects.requireNonNull(successorTitle, "successorTitle");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static WithdrawalBuilder builder() {
        return new WithdrawalBuilder();
    }

    /** A builder that starts from this value. */
    public WithdrawalBuilder toBuilder() {
        return new WithdrawalBuilder(this);
    }
}
