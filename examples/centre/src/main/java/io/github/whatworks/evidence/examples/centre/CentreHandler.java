// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Finds the route of a request, and sends what it answers or why it does not. */
final class CentreHandler extends Handler.Abstract {

    private final List<Route> routes;
    private final RateLimit limit;
    private final DocumentSender documents = new DocumentSender();
    private final Trouble trouble = new Trouble();

    CentreHandler(List<Route> routes, RateLimit limit) {
        this.routes = List.copyOf(routes);
        this.limit = limit;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        try {
            answer(request, response, callback);
        } catch (ProblemException explained) {
            explained.problem().send(request, response, callback);
        } catch (StoreException unavailable) {
            trouble.report(unavailable, request);
            Problem.of(ProblemType.UNAVAILABLE, "The store of this Centre does not answer at this moment.")
                    .send(request, response, callback);
        } catch (RuntimeException broken) {
            trouble.report(broken, request);
            Problem.of(
                            ProblemType.INTERNAL,
                            "Something broke in this Centre. Its log has more, under the id of this request.")
                    .send(request, response, callback);
        }
        return true;
    }

    private void answer(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        for (Route route : routes) {
            Optional<MatchResult> match = route.match(path);
            if (match.isPresent()) {
                if (route.limited()) {
                    checkRate(request);
                }
                answer(route, match.get(), request, response, callback);
                return;
            }
        }
        checkRate(request);
        throw ProblemException.notFound();
    }

    private void answer(Route route, MatchResult match, Request request, Response response, Callback callback) {
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            options(route, request, response, callback);
            return;
        }
        if (!route.takes(method)) {
            throw new ProblemException(Problem.of(
                            ProblemType.METHOD_NOT_ALLOWED, "Not with this method; the header Allow says with which.")
                    .with(HttpHeader.ALLOW, route.allow()));
        }
        if (route.negotiated() && !Accept.json(request)) {
            throw ProblemException.of(
                    ProblemType.NOT_ACCEPTABLE, "It is there as application/json, which the client does not take.");
        }
        Parameters parameters =
                route.parameters().map(known -> Parameters.of(request, known)).orElseGet(Parameters::none);
        Answer answer = route.endpoint().answer(new Call(request, match, parameters.check()));
        if (answer instanceof Document document) {
            documents.send(document, route.ranges(), request, response, callback);
        } else if (answer instanceof PlainAnswer plain) {
            plain.send(request, response, callback);
        }
    }

    private void checkRate(Request request) {
        OptionalLong wait = limit.take(request.getConnectionMetaData().getRemoteSocketAddress());
        if (wait.isPresent()) {
            throw new ProblemException(
                    Problem.of(ProblemType.TOO_MANY_REQUESTS, "More than this Centre takes from one address.")
                            .with(HttpHeader.RETRY_AFTER, Long.toString(wait.getAsLong())));
        }
    }

    /** What there is, also for a browser that asks before it reads. */
    private static void options(Route route, Request request, Response response, Callback callback) {
        StandardHeaders.put(request, response);
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.ALLOW, route.allow());
        if (request.getHeaders().contains("Access-Control-Request-Method")) {
            headers.put("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS");
            headers.put(
                    "Access-Control-Allow-Headers", "If-None-Match, If-Modified-Since, Range, If-Range, X-Request-Id");
            headers.put("Access-Control-Max-Age", "86400");
        }
        response.setStatus(HttpStatus.NO_CONTENT_204);
        response.write(true, null, callback);
    }
}
