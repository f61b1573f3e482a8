// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.Ask;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.FaultKind;
import io.github.whatworks.evidence.client.http.Head;
import io.github.whatworks.evidence.client.http.HttpFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Fetches one file whose size and digest are signed, and goes on where an earlier attempt ended, of this refresh or of one
 * before.
 */
final class Download {

    private static final int BUFFER = 64 * 1024;
    private static final int PROBLEM_BYTES = 64 * 1024;
    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final Centre centre;
    private final Problems problems;
    private final HttpUrl url;
    private final long size;
    private final PartFile part;
    private boolean resumed;

    Download(Centre centre, Problems problems, HttpUrl url, long size, PartFile part) {
        this.centre = centre;
        this.problems = problems;
        this.url = url;
        this.size = size;
        this.part = part;
    }

    /**
     * Fetches what is missing.
     *
     * @throws java.io.UncheckedIOException if the disk fails, which is not the network's fault
     */
    void run(Deadline deadline, Cancellation cancellation) {
        resumed = part.length() > 0;
        fetch(deadline, cancellation);
        if (resumed && !part.hasDigest()) {
            // What was there was of another file: once more, from the start.
            part.clear();
            fetch(deadline, cancellation);
        }
    }

    private void fetch(Deadline deadline, Cancellation cancellation) {
        if (part.length() == size) {
            return;
        }
        try {
            Optional<Answer> refused = centre.signed(
                    said -> centre.attempts().take(attempt -> next().with(said), deadline, cancellation, this::read),
                    answer -> answer.filter(Centre::isDoubted).isPresent(),
                    deadline,
                    cancellation);
            if (refused.isPresent()) {
                throw problems.ofFile(refused.get());
            }
        } catch (HttpFault fault) {
            throw Failures.of(fault, ask().place());
        } catch (UncheckedIOException disk) {
            // A disk that is full is not left full.
            part.spoil();
            throw disk;
        }
    }

    private Ask next() {
        resumed |= part.length() > 0;
        return ask();
    }

    private Ask ask() {
        Map<String, String> range = new LinkedHashMap<>();
        if (part.length() > 0) {
            range.put("Range", "bytes=" + part.length() + "-");
            part.tag().ifPresent(tag -> range.put("If-Range", tag));
        }
        return centre.file(url, Math.max(size, PROBLEM_BYTES) + 1, Optional.of(range));
    }

    private Optional<Answer> read(Head head, InputStream body) throws IOException, HttpFault {
        long from = part.length();
        switch (head.status()) {
            case OK -> {
                if (head.mediaType().filter("text/html"::equals).isPresent()) {
                    return refused(head, body);
                }
                part.clear();
                part.keepTag(head.first("etag").filter(EntityTag::isStrong));
                append(body);
                return Optional.empty();
            }
            case PARTIAL -> {
                if (from == 0 || !startsAt(head, from)) {
                    part.clear();
                    throw new HttpFault(FaultKind.CUT, "another part of the file than was asked for");
                }
                append(body);
                return Optional.empty();
            }
            case RANGE_NOT_SATISFIABLE -> {
                part.clear();
                throw new HttpFault(FaultKind.CUT, "no part of the file from there on");
            }
            default -> {
                return refused(head, body);
            }
        }
    }

    private static Optional<Answer> refused(Head head, InputStream body) throws IOException {
        return Optional.of(new Answer(head, body.readNBytes(PROBLEM_BYTES), 1));
    }

    private boolean startsAt(Head head, long from) {
        return head.first("content-range")
                .filter(range -> range.startsWith("bytes " + from + "-"))
                .isPresent();
    }

    private void append(InputStream body) throws IOException, HttpFault {
        byte[] buffer = new byte[BUFFER];
        try (FileOnDisk out = part.append()) {
            long total = part.length();
            for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
                total += n;
                if (total > size) {
                    part.spoil();
                    throw new HttpFault(
                            FaultKind.TOO_LARGE,
                            url.encodedPath() + ": more than the " + size + " bytes that were stated");
                }
                out.write(buffer, 0, n);
            }
            if (total < size) {
                throw new HttpFault(FaultKind.CUT, total + " instead of the " + size + " bytes that were stated");
            }
        }
    }
}
