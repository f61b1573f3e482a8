// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.IOException;
import java.io.InputStream;

/** Takes what is needed from an open answer. */
@FunctionalInterface
public interface BodyReader<T> {

    /**
     * Takes it.
     *
     * @throws IOException if the network fails; what the disk does wrong is an {@link java.io.UncheckedIOException}
     * @throws HttpFault if what comes is not to be taken
     */
    T read(Head head, InputStream body) throws IOException, HttpFault;
}
