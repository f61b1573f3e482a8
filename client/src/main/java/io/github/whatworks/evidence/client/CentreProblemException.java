// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Centre answered with an error of its own words (RFC 9457). */
public final class CentreProblemException extends EvidenceClientException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable CentreProblem problem;
    private final int status;
    private final @Nullable Duration retryAfter;

    CentreProblemException(ErrorDetails details, CentreProblem problem, Optional<Duration> retryAfter) {
        super(details);
        this.problem = problem;
        this.status = problem.status();
        this.retryAfter = retryAfter.orElse(null);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** What the Centre says: its type, title, parameters and findings. Empty after the exception was serialised. */
    public Optional<CentreProblem> problem() {
        return Optional.ofNullable(problem);
    }

    /** How long the Centre asks to wait, where it says so; not capped. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Whether the Centre does not offer this part of the contract, so that asking again is of no use. */
    public boolean isNotOffered() {
        return code().equals(ErrorCode.NOT_OFFERED.code());
    }
}
