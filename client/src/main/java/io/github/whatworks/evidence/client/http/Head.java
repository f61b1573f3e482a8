// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Response;

/**
 * What stands before the body of an answer.
 *
 * @param status the status
 * @param headers the headers by name in lower case
 * @param place the host that answered, and the path; never the query
 */
public record Head(int status, Map<String, List<String>> headers, String place) {

    /** Copies the headers. */
    public Head {
        headers = Map.copyOf(headers);
    }

    static Head of(Response response) {
        return new Head(
                response.code(),
                response.headers().toMultimap(),
                Ask.place(response.request().url()));
    }

    /** The first value of a header. */
    public Optional<String> first(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
    }

    /** The media type without its parameters, in lower case; empty where there is none or it is none. */
    public Optional<String> mediaType() {
        return first("content-type")
                .map(MediaType::parse)
                .map(type -> (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT));
    }

    /** The status alone; headers may hold anything. */
    @Override
    public String toString() {
        return "status " + status;
    }
}
