// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.eclipse.jetty.server.Request;

/** Whether a client takes a media type. Of what it says, the most exact counts. */
final class Accept {

    private Accept() {}

    static boolean json(Request request) {
        if (!request.getHeaders().contains(HttpHeader.ACCEPT)) {
            return true;
        }
        QuotedQualityCSV ranges = new QuotedQualityCSV();
        request.getHeaders().getValuesList(HttpHeader.ACCEPT).forEach(ranges::addValue);
        int best = 0;
        boolean taken = false;
        for (QuotedQualityCSV.QualityValue range : ranges.getQualityValues()) {
            int exact = exactness(range.getValue().split(";", 2)[0].strip());
            if (exact > best || (exact == best && exact > 0 && range.isAcceptable())) {
                best = exact;
                taken = range.isAcceptable();
            }
        }
        return taken;
    }

    private static int exactness(String range) {
        if (range.equalsIgnoreCase("application/json")) {
            return 3;
        }
        if (range.equalsIgnoreCase("application/*")) {
            return 2;
        }
        return range.equals("*/*") || range.equals("*") ? 1 : 0;
    }
}
