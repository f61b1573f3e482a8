// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Sends documents: packed if the client takes that, and through Jetty's own file service, which knows HEAD, conditions and
 * ranges.
 */
final class DocumentSender {

    /** One range. Several are never more than a client's convenience, and a way to ask for much work. */
    private static final Pattern ONE_RANGE = Pattern.compile("bytes=\\s*([0-9]{1,18}-([0-9]{1,18})?|-[0-9]{1,18})\\s*");

    private final ResourceService inParts = service(true);
    private final ResourceService whole = service(false);

    void send(Document document, boolean ranges, Request request, Response response, Callback callback) {
        Document form = takesGzip(request) ? document.packed().orElse(document) : document;
        StandardHeaders.put(request, response);
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CACHE_CONTROL, form.cacheControl());
        headers.put("Repr-Digest", form.reprDigest());
        if (document.hasPackedForm()) {
            headers.put(HttpHeader.VARY, "Accept-Encoding");
        }
        if (!form.link().isEmpty()) {
            headers.put(HttpHeader.LINK, form.link());
        }
        // Jetty's service knows neither a star nor a tag that ends in the name of a coding.
        if (EntityTags.isHeld(form.getETagValue(), request)) {
            headers.put(form.getETag());
            headers.put(form.getLastModified());
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.write(true, null, callback);
            return;
        }
        ResourceService service = ranges && asksForOnePart(form, request) ? inParts : whole;
        if (ranges) {
            headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
        }
        service.doGet(request, response, callback, form);
    }

    private static boolean takesGzip(Request request) {
        QuotedQualityCSV codings = new QuotedQualityCSV();
        request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING).forEach(codings::addValue);
        boolean any = false;
        for (QuotedQualityCSV.QualityValue coding : codings.getQualityValues()) {
            String name = coding.getValue();
            if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
                return coding.isAcceptable();
            }
            any |= name.equals("*") && coding.isAcceptable();
        }
        return any;
    }

    private static boolean asksForOnePart(Document document, Request request) {
        HttpField range = request.getHeaders().getField(HttpHeader.RANGE);
        if (range == null || !ONE_RANGE.matcher(range.getValue()).matches()) {
            return false;
        }
        // Jetty's service does not look whether the part is of these bytes.
        HttpField condition = request.getHeaders().getField(HttpHeader.IF_RANGE);
        return condition == null || document.getETagValue().equals(condition.getValue());
    }

    private static ResourceService service(boolean ranges) {
        ResourceService service = new ResourceService();
        service.setEtags(true);
        service.setDirAllowed(false);
        service.setAcceptRanges(ranges);
        return service;
    }
}
