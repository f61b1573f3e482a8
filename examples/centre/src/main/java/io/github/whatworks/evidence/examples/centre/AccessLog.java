// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/**
 * One line of JSON a request: when, what path, what came of it. No query, no header of the client but the id that it gave,
 * no address, no body.
 */
final class AccessLog implements RequestLog, AutoCloseable {

    private static final int LONGEST_PATH = 500;
    private static final int LONGEST_METHOD = 20;

    private final PrintStream out;
    private final Clock clock;

    AccessLog(OutputStream out, Clock clock) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /**
     * A log at the end of a file.
     *
     * @throws IOException if it cannot be written
     */
    static AccessLog to(Path file, Clock clock) throws IOException {
        try {
            return new AccessLog(
                    Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND), clock);
        } catch (IOException unwritable) {
            throw new IOException(file + ": " + Reason.of(unwritable), unwritable);
        }
    }

    @Override
    public void log(Request request, Response response) {
        Map<String, JsonValue> line = new LinkedHashMap<>();
        line.put("time", JsonValue.of(clock.instant().toString()));
        line.put("method", JsonValue.of(ascii(request.getMethod(), LONGEST_METHOD)));
        line.put("path", JsonValue.of(ascii(request.getHttpURI().getPath(), LONGEST_PATH)));
        line.put("status", JsonValue.of(response.getStatus()));
        line.put("bytes", JsonValue.of(Response.getContentBytesWritten(response)));
        line.put("ms", JsonValue.of(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime())));
        line.put("requestId", JsonValue.of(RequestId.of(request)));
        // One call, so that lines of two threads never mix.
        out.println(new String(JsonText.standard().compact(JsonValue.of(line)), StandardCharsets.UTF_8));
    }

    /** Nothing in it that is not printable, whatever the client sent. */
    private static String ascii(String text, int longest) {
        StringBuilder out = new StringBuilder();
        String.valueOf(text)
                .chars()
                .limit(longest)
                .forEach(sign -> out.append(sign > ' ' && sign < 127 ? (char) sign : '?'));
        return out.toString();
    }

    @Override
    public void close() {
        out.close();
    }
}
