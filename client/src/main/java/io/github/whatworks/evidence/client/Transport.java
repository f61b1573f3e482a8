// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
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
                // The deadline of the whole call is the only one.
                .connectTimeout(0, TimeUnit.MILLISECONDS)
                .readTimeout(0, TimeUnit.MILLISECONDS)
                .writeTimeout(0, TimeUnit.MILLISECONDS)
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
        return exchange(url, "application/json", deadline, (response, body) -> {
            if (response.code() == 404) {
                return Optional.empty();
            }
            checkStatus(response, url);
            MediaType type = body.contentType();
            if (type == null
                    || !type.type().equals("application")
                    || !type.subtype().equals("json")) {
                String found = type == null ? "no type" : "\"" + type.type() + "/" + type.subtype() + "\"";
                throw new NotACentreException(url.encodedPath() + ": expected JSON, found " + found
                        + "; a proxy or a sign-in page may have answered in the Centre's place");
            }
            byte[] bytes = body.byteStream().readNBytes((int) limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(url, limit);
            }
            return Optional.of(bytes);
        });
    }

    /**
     * Fetches a file of at most {@code limit} bytes as it is served.
     *
     * @throws UncheckedIOException if the disk fails, which is not the network's fault
     */
    void download(HttpUrl url, long limit, Path target, Deadline deadline) {
        exchange(url, "application/gzip", deadline, (response, body) -> {
            checkStatus(response, url);
            try (FileOnDisk out = new FileOnDisk(target)) {
                copy(body.byteStream(), out, limit, url);
            }
            return target;
        });
    }

    private static void copy(InputStream in, FileOnDisk out, long limit, HttpUrl url) throws IOException {
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

    private <T> T exchange(HttpUrl url, String mediaType, Deadline deadline, Reader<T> reader) {
        Request request = new Request.Builder()
                .url(url)
                .header("Accept", mediaType)
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
            Response prior = response.priorResponse();
            if (prior != null && prior.isRedirect()) {
                throw new NotACentreException(
                        url.encodedPath() + ": answered by another place, to which the Centre redirected");
            }
            return reader.read(response, body);
        } catch (InterruptedIOException late) {
            if (Thread.currentThread().isInterrupted()) {
                throw interrupted(late);
            }
            throw new CouldNotReachException(
                    "no complete answer from " + base.host() + " within " + deadline.inWords(), late);
        } catch (IOException failed) {
            throw new CouldNotReachException(base.host() + " could not be reached: " + inWords(failed), failed);
        } catch (RuntimeException ours) {
            throw ours;
        } catch (Exception undeclared) {
            // OkHttp 5 lets an InterruptedException out without saying so.
            Thread.currentThread().interrupt();
            throw interrupted(undeclared);
        }
    }

    /** What went wrong, without the text of the cause, which may hold anything. */
    private static String inWords(IOException failed) {
        if (failed instanceof UnknownHostException) {
            return "its name leads to no address";
        }
        if (failed instanceof ConnectException) {
            return "the connection was refused";
        }
        return failed instanceof SSLException
                ? "the TLS connection failed, as it does behind a proxy that inspects it"
                : "the connection failed (" + failed.getClass().getSimpleName() + ")";
    }

    private CouldNotReachException interrupted(Exception cause) {
        return new CouldNotReachException("the wait for " + base.host() + " was interrupted", cause);
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
