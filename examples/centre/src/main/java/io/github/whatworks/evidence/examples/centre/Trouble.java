// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.StringJoiner;
import org.eclipse.jetty.server.Request;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever runs the Centre that something broke: which kind and where, never a text, which may hold what was sent. */
final class Trouble {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final int MOST_FRAMES = 12;
    private static final int MOST_CAUSES = 5;

    void report(RuntimeException failure, Request request) {
        LOG.error("request {}: {}", RequestId.of(request), describe(failure));
    }

    private static String describe(Throwable failure) {
        StringJoiner causes = new StringJoiner(", caused by ");
        Throwable cause = failure;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            StringJoiner frames = new StringJoiner(" < ");
            StackTraceElement[] trace = cause.getStackTrace();
            for (int frame = 0; frame < Math.min(MOST_FRAMES, trace.length); frame++) {
                frames.add(trace[frame].getClassName() + ":" + trace[frame].getLineNumber());
            }
            String words = cause instanceof StoreException ? " (" + cause.getMessage() + ")" : "";
            causes.add(cause.getClass().getName() + words + " at " + frames);
            cause = cause.getCause();
        }
        return causes.toString();
    }
}
