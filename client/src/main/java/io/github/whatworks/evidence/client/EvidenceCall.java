// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * One call to a Centre, ready to be made, as often as one likes. Nothing is sent before it is executed. Immutable and safe
 * to share between threads.
 *
 * {@snippet file="ClientSnippets.java" region="call"}
 *
 * @param <T> what it answers
 */
public final class EvidenceCall<T> {

    private final Operation<T> operation;
    private final Runner runner;
    private final Duration deadline;

    EvidenceCall(Operation<T> operation, Runner runner, Duration deadline) {
        this.operation = operation;
        this.runner = runner;
        this.deadline = deadline;
    }

    /**
     * The same call with a deadline of its own, over all its attempts and the waits between them. Defaults to that of the
     * client, 30 seconds if nothing else was said.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    public EvidenceCall<T> within(Duration whole) {
        return new EvidenceCall<>(operation, runner, ClientOptions.positive("deadline", whole));
    }

    /**
     * Makes the call and waits for its answer.
     *
     * @throws EvidenceClientException if there is no usable one, or the call was refused before sending
     */
    public T execute() {
        return runner.run(deadline, this::read);
    }

    /**
     * Makes the call on a thread of the client. Its deadline counts from here, so a call that waits for a thread is late too.
     *
     * <p>Cancelling the future ends the call, wherever it is; cancelling one that was derived from it does not. It fails
     * with an {@link EvidenceClientException}, which {@code join} and {@code get} wrap in exceptions of their own.
     */
    public CompletableFuture<T> executeAsync() {
        return runner.runAsync(deadline, this::read);
    }

    /**
     * Makes the call and gives the answer as it came, whatever its status, once nothing is gained by trying again. It may be
     * as large as that of {@link #execute} and no larger.
     *
     * @throws EvidenceClientException if there is no answer, or it was refused before sending
     */
    public RawResponse executeRaw() {
        return runner.run(deadline, this::raw);
    }

    /** As {@link #executeRaw}, on a thread of the client. */
    public CompletableFuture<RawResponse> executeRawAsync() {
        return runner.runAsync(deadline, this::raw);
    }

    /**
     * Everything that it would send, credentials aside, so that it can be shown to whoever answers for it. Sends nothing, and
     * checks nothing: what would be refused is shown too.
     */
    public Outgoing outgoing() {
        return Outgoing.of(runner.centre().ask(operation));
    }

    Operation<T> operation() {
        return operation;
    }

    private T read(Deadline by, Cancellation cancellation) {
        return runner.centre().run(operation, by, cancellation);
    }

    private RawResponse raw(Deadline by, Cancellation cancellation) {
        return new RawResponse(runner.centre().answer(operation, by, cancellation));
    }

    /** The method and the path; what is asked for is not shown. */
    @Override
    public String toString() {
        return operation.toString();
    }
}
