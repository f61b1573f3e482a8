// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

/** Ends the work on a request with an answer that is not what was asked for. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        // Where it was thrown is nobody's business, and costs time.
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(Problem.of(type, detail));
    }

    static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND, "This Centre has nothing at this address.");
    }

    Problem problem() {
        return problem;
    }
}
