// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Finds what a path names and hands it to Jetty's own file service, which knows HEAD, conditions and
 * ranges. A path is looked up as a whole, so there is nothing to climb out of.
 */
final class CentreHandler extends Handler.Abstract.NonBlocking {

    static final HttpField NO_SNIFFING = new HttpField("X-Content-Type-Options", "nosniff");
    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private final Publication publication;
    private final ResourceService inParts = service(true);
    private final ResourceService whole = service(false);

    CentreHandler(Publication publication) {
        this.publication = publication;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        Optional<Problem> withdrawn = publication.withdrawn(path);
        Optional<Document> document = publication.document(path);
        if (withdrawn.isEmpty() && document.isEmpty()) {
            Problem.of(HttpStatus.NOT_FOUND_404, "This Centre has nothing at this address.")
                    .send(response, callback);
        } else if (!METHODS.contains(request.getMethod())) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            Problem.of(
                            HttpStatus.METHOD_NOT_ALLOWED_405,
                            "This Centre can be read with GET and HEAD, and not written to.")
                    .send(response, callback);
        } else if (document.isEmpty()) {
            withdrawn.get().send(response, callback);
        } else if (path.equals(Publication.CHANGES) && !asksForChanges(request)) {
            Problem.of(HttpStatus.BAD_REQUEST_400, "The parameter \"after\" is the number of a generation.")
                    .send(response, callback);
        } else {
            serve(document.get(), request, response, callback);
        }
        return true;
    }

    private void serve(Document document, Request request, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(NO_SNIFFING);
        headers.put(HttpHeader.CACHE_CONTROL, document.cacheControl());
        headers.put("Repr-Digest", document.reprDigest());
        ResourceService service = meansAnother(document, request) ? whole : inParts;
        service.doGet(request, response, callback, document);
    }

    /** Whether a range was asked for of other bytes than these: Jetty's service does not look. */
    private static boolean meansAnother(Document document, Request request) {
        HttpField condition = request.getHeaders().getField(HttpHeader.IF_RANGE);
        return condition != null && !document.getETagValue().equals(condition.getValue());
    }

    /** Every change is listed whatever was asked; what cannot be a generation is a mistake to say. */
    private static boolean asksForChanges(Request request) {
        List<String> after = Request.extractQueryParameters(request).getValuesOrEmpty("after");
        return after.isEmpty() || (after.size() == 1 && after.get(0).matches("\\d{1,18}"));
    }

    private static ResourceService service(boolean ranges) {
        ResourceService service = new ResourceService();
        service.setEtags(true);
        service.setDirAllowed(false);
        service.setAcceptRanges(ranges);
        return service;
    }
}
