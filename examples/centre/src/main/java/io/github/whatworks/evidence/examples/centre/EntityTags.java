// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The tags that a client says it has. */
final class EntityTags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");

    private EntityTags() {}

    /** Whether the client has {@code tag}, weak or strong, or would take any for an answer. */
    static boolean isHeld(String tag, Request request) {
        for (String line : lines(request)) {
            if (line.strip().equals("*")) {
                return true;
            }
            Matcher held = TAG.matcher(line);
            while (held.find()) {
                if (held.group(1).equals(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> lines(Request request) {
        return request.getHeaders().getFields(HttpHeader.IF_NONE_MATCH).stream()
                .map(field -> String.valueOf(field.getValue()))
                .toList();
    }
}
