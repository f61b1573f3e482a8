// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.FaultKind;
import io.github.whatworks.evidence.client.http.HttpFault;

/** Makes errors of exchanges that failed. */
final class Failures {

    private Failures() {}

    /** The error that a fault at {@code place}, a host and a path, is. */
    static EvidenceClientException of(HttpFault fault, String place) {
        ErrorCode code = code(fault.kind());
        String attempts = fault.attempts() > 1 ? ", after " + fault.attempts() + " attempts" : "";
        ErrorDetails details = ErrorDetails.of(code, place + ": " + fault.found() + attempts)
                .after(fault.attempts())
                .mayPass(fault.kind().mayPass() || fault.kind() == FaultKind.DEADLINE_PASSED)
                .because(fault);
        return switch (fault.kind()) {
            case ATTEMPT_TIMED_OUT, DEADLINE_PASSED -> new TimedOutException(details);
            case PROXY_WANTS_CREDENTIALS, PROXY_WANTS_OTHER_SCHEME, PROXY_REFUSED ->
                new RefusedByProxyException(details);
            case REDIRECTED_ELSEWHERE, REDIRECTED_TOO_OFTEN, TOO_LARGE, BAD_ENCODING ->
                new NotACentreException(details);
            default -> new CouldNotReachException(details);
        };
    }

    private static ErrorCode code(FaultKind kind) {
        return switch (kind) {
            case UNKNOWN_HOST -> ErrorCode.UNKNOWN_HOST;
            case NOT_CONNECTED -> ErrorCode.NOT_CONNECTED;
            case UNTRUSTED_CERTIFICATE -> ErrorCode.UNTRUSTED_CERTIFICATE;
            case WRONG_CERTIFICATE -> ErrorCode.WRONG_CERTIFICATE;
            case PIN_MISMATCH -> ErrorCode.PIN_MISMATCH;
            case TLS_FAILED -> ErrorCode.TLS_FAILED;
            case CUT -> ErrorCode.CUT;
            case ATTEMPT_TIMED_OUT -> ErrorCode.ATTEMPT_TIMED_OUT;
            case DEADLINE_PASSED -> ErrorCode.DEADLINE_PASSED;
            case INTERRUPTED -> ErrorCode.INTERRUPTED;
            case CANCELLED -> ErrorCode.CANCELLED;
            case CLOSED -> ErrorCode.CLOSED;
            case PROXY_WANTS_CREDENTIALS -> ErrorCode.PROXY_WANTS_CREDENTIALS;
            case PROXY_WANTS_OTHER_SCHEME -> ErrorCode.PROXY_WANTS_OTHER_SCHEME;
            case PROXY_REFUSED -> ErrorCode.PROXY_REFUSED;
            case PROXY_NOT_REACHED -> ErrorCode.PROXY_NOT_REACHED;
            case PROXY_CUT -> ErrorCode.PROXY_CUT;
            case REDIRECTED_ELSEWHERE -> ErrorCode.REDIRECTED_ELSEWHERE;
            case REDIRECTED_TOO_OFTEN -> ErrorCode.REDIRECTED_TOO_OFTEN;
            case TOO_LARGE -> ErrorCode.TOO_LARGE;
            case BAD_ENCODING -> ErrorCode.BAD_ENCODING;
        };
    }
}
