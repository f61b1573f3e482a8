// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty itself refuses is a problem document too, and repeats nothing of the request. */
final class ProblemHandler implements Request.Handler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = request.getAttribute(ErrorHandler.ERROR_EXCEPTION) instanceof HttpException refused
                ? refused.getCode()
                : response.getStatus();
        if (HttpStatus.hasNoBody(status)) {
            callback.succeeded();
        } else {
            Problem.of(status, "The request could not be answered as it stands.")
                    .send(response, callback);
        }
        return true;
    }
}
