// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.Locale;

/** The problems of the contract, each with the status that it usually comes with. */
enum ProblemType {
    INVALID_PARAMETER(400),
    INVALID_CURSOR(400),
    NOT_JSON(400),
    BAD_REQUEST(400),
    NOT_FOUND(404),
    NOT_OFFERED(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TIMEOUT(408),
    WITHDRAWN(410),
    PRECONDITION_FAILED(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RANGE_NOT_SATISFIABLE(416),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String uri() {
        return "urn:whatworks-evidence:problem:"
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What a status of the server's own means. */
    static ProblemType of(int status) {
        for (ProblemType type : values()) {
            if (type.status == status && type != INVALID_PARAMETER && type != INVALID_CURSOR && type != NOT_JSON) {
                return type;
            }
        }
        return status < 500 ? BAD_REQUEST : INTERNAL;
    }
}
