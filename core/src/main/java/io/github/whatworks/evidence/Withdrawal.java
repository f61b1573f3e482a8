// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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
@Coherent
@Coherent(groups = Warnings.class)
public record Withdrawal(
        Optional<@NotNull Safety> safety,
        Optional<@NotNull(groups = Warnings.class) PartialDate> on,
        Optional<@NotBlank @Size(max = 20000) String> reason,
        Optional<@Pattern(regexp = "[a-z0-9-]+:[a-z0-9._-]{1,120}") @Size(max = 200) String> successor,
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
