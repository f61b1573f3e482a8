// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Sends GET requests to one Centre, within a deadline and a number of bytes, to no other place. */
final class Transport implements AutoCloseable {

    private static final int BUFFER = 16 * 1024;

    private final HttpUrl base;
    private final Call.Factory calls;
    private final Optional<OkHttpClient> own;

    private Transport(HttpUrl base, Call.Factory calls, Optional<OkHttpClient> own) {
        this.base = base;
        this.calls = calls;
        this.own = own;
    }

    static Transport of(HttpUrl base, Optional<Call.Factory> given) {
        if (given.isPresent()) {
            return new Transport(base, given.get(), Optional.empty());
        }
        OkHttpClient client = new OkHttpClient.Builder()
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .build();
        return new Transport(base, client, Optional.of(client));
    }

    /** The address of {@code path}, which stays on the Centre whatever a document says. */
    HttpUrl address(String path) {
        HttpUrl resolved = base.resolve(path);
        boolean sameCentre = resolved != null
                && resolved.scheme().equals(base.scheme())
                && resolved.host().equals(base.host())
                && resolved.port() == base.port();
        if (!sameCentre || resolved == null) {
            throw new NotACentreException("the Centre names a file at another place, which is not fetched");
        }
        return resolved;
    }

    /** A JSON document of at most {@code limit} bytes; empty where there is none. */
    Optional<byte[]> json(HttpUrl url, long limit, Deadline deadline) {
        return exchange(url, deadline, (response, body) -> {
            if (response.code() == 404) {
                return Optional.empty();
            }
            checkStatus(response, url);
            String type = response.header("Content-Type", "");
            if (type == null || !type.startsWith("application/json")) {
                throw new NotACentreException(url.encodedPath() + ": expected JSON, found \"" + type
                        + "\"; a proxy or a sign-in page may have answered in the Centre's place");
            }
            byte[] bytes = body.byteStream().readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(url, limit);
            }
            return Optional.of(bytes);
        });
    }

    /** Fetches a file of at most {@code limit} bytes as it is served. */
    void download(HttpUrl url, long limit, Path target, Deadline deadline) {
        exchange(url, deadline, (response, body) -> {
            checkStatus(response, url);
            try (OutputStream out = Files.newOutputStream(target)) {
                copy(body.byteStream(), out, limit, url);
            }
            return target;
        });
    }

    private static void copy(InputStream in, OutputStream out, long limit, HttpUrl url) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > limit) {
                throw tooLarge(url, limit);
            }
            out.write(buffer, 0, n);
        }
    }

    private <T> T exchange(HttpUrl url, Deadline deadline, Reader<T> reader) {
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", "application/json")
                .header("Accept-Encoding", "identity")
                .header("User-Agent", "whatworks-evidence-java")
                .build();
        Call call = calls.newCall(request);
        call.timeout().timeout(deadline.left().toMillis(), TimeUnit.MILLISECONDS);
        try (Response response = call.execute();
                ResponseBody body = response.body()) {
            if (body == null) {
                throw new NotACentreException(url.encodedPath() + ": the answer has no body");
            }
            return reader.read(response, body);
        } catch (InterruptedIOException late) {
            throw new CouldNotReachException(
                    "no complete answer from " + base.host() + " within "
                            + deadline.whole().toSeconds() + " seconds",
                    late);
        } catch (IOException failed) {
            throw new CouldNotReachException(
                    base.host() + " could not be reached: " + failed.getClass().getSimpleName(), failed);
        }
    }

    private static void checkStatus(Response response, HttpUrl url) {
        if (response.code() != 200) {
            throw new CentreProblemException(
                    response.code(), url.encodedPath() + ": expected status 200, found " + response.code());
        }
    }

    private static NotACentreException tooLarge(HttpUrl url, long limit) {
        return new NotACentreException(url.encodedPath() + ": more than the " + limit + " bytes expected at most");
    }

    /** Ends the threads and connections of a client of our own; the caller's is left alone. */
    @Override
    public void close() {
        own.ifPresent(client -> {
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        });
    }

    /** Reads what is needed from an open answer. */
    private interface Reader<T> {
        T read(Response response, ResponseBody body) throws IOException;
    }
}
