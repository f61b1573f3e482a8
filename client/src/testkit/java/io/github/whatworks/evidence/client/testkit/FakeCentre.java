// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.EvidenceClientBuilder;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Centre on this machine, for tests without a network. It keeps the whole contract at level <i>browse</i>, until it is
 * told to answer wrongly.
 *
 * {@snippet file="KitSnippets.java" region="test"}
 *
 * <ul>
 *   <li>{@link #publish} puts out the next generation; changes and earlier versions follow from what was published before.
 *   <li>{@link #answer(String, Reply)} scripts one address, {@link #answerEverything} all of them. {@link Faults} has what
 *       goes wrong in networks, and {@link #stop} refuses connections. What is scripted holds until the next
 *       {@link #publish}.
 *   <li>{@link #requests} has what was asked, in order.
 *   <li>It listens on any free port of the loopback address until it is closed, and sends nothing anywhere by itself.
 *   <li>Safe to share between threads.
 * </ul>
 */
public final class FakeCentre implements AutoCloseable {

    private final Door door;
    private final Optional<TlsIdentity> tls;
    private final Scripts scripts = new Scripts();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private volatile History history;
    private volatile Access access = Access.OPEN;

    private FakeCentre(Publication publication, Optional<TlsIdentity> tls) {
        this.history = History.of(publication);
        this.tls = tls;
        this.door = Door.open("fake-centre", this::hold);
    }

    /** A Centre that has published {@code publication}, over HTTP. */
    public static FakeCentre start(Publication publication) {
        return new FakeCentre(publication, Optional.empty());
    }

    /** An official Centre whose first publication has these records, over HTTP. */
    public static FakeCentre start(EvidenceRecord... records) {
        return start(Publication.of(records));
    }

    /**
     * A Centre over HTTPS.
     *
     * @param identity what it shows to clients, from a {@link TestAuthority}
     */
    public static FakeCentre startTls(TlsIdentity identity, Publication publication) {
        return new FakeCentre(publication, Optional.of(identity));
    }

    /** Where it listens: the same as long as it is not closed. */
    public URI address() {
        return URI.create((tls.isPresent() ? "https" : "http") + "://127.0.0.1:" + door.port());
    }

    /** What it has published last. */
    public Publication publication() {
        return history.current();
    }

    /** A builder of clients of this Centre that trusts its key and, over HTTPS, its certificate. */
    public EvidenceClientBuilder clientBuilder() {
        EvidenceClientBuilder builder =
                EvidenceClient.builder(address()).trust(publication().key());
        tls.ifPresent(identity -> builder.sslContext(identity.clientContext(), identity.trustManager()));
        return builder;
    }

    /** A client of this Centre that trusts its key. The caller closes it. */
    public EvidenceClient client() {
        return clientBuilder().build();
    }

    /**
     * Publishes, and forgets what was scripted: from now on every answer is right.
     *
     * @param publication the next generation, or an earlier one, and then it is as if the later ones had never been
     */
    public synchronized FakeCentre publish(Publication publication) {
        history = history.followedBy(publication);
        scripts.clear();
        return this;
    }

    /** Publishes the next generation, with these records and no others. */
    public synchronized FakeCentre publish(EvidenceRecord... records) {
        return publish(publication().next(records));
    }

    /** Drops the puts up to a generation from the list of changes: a copy that is older has to take the bulk file. */
    public synchronized FakeCentre forgetChanges(long upTo) {
        history = history.forgetting(upTo);
        return this;
    }

    /**
     * Answers from now on with {@code reply}.
     *
     * @param path the whole path, decoded, such as {@code /v1/records/example:home-visits}; whatever the query is
     */
    public FakeCentre answer(String path, Reply reply) {
        return answer(path, Script.of(reply));
    }

    /** Answers from now on with one reply after the other; the last one holds. */
    public FakeCentre answer(String path, Script script) {
        scripts.put(path, script);
        return this;
    }

    /** Answers from now on with one reply after the other wherever nothing else is scripted; the last one holds. */
    public FakeCentre answerEverything(Script script) {
        scripts.putElsewhere(script);
        return this;
    }

    /** Answers from now on with {@code reply} wherever nothing else is scripted. */
    public FakeCentre answerEverything(Reply reply) {
        return answerEverything(Script.of(reply));
    }

    /** Asks from now on for the header {@code X-Api-Key} with this key, and refuses with 401 who has not got it. */
    public FakeCentre requireApiKey(String key) {
        access = Access.apiKey(key);
        return this;
    }

    /** Asks from now on for a token of {@code tokens}, which it gives out itself, too, at {@code /oauth/token}. */
    public FakeCentre requireToken(TokenIssuer tokens) {
        access = Access.tokensOf(tokens);
        return this;
    }

    /** Hangs up on everybody and refuses connections, as when the service is down. */
    public FakeCentre stop() {
        door.shut();
        return this;
    }

    /** Takes connections again after {@link #stop}, at the same address. */
    public FakeCentre restart() {
        door.reopen();
        return this;
    }

    /** Every request so far, in order. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    /** The method and target of every request so far, in order, such as {@code GET /v1/centre.json}. */
    public List<String> requestLines() {
        return requests.stream().map(Request::toString).toList();
    }

    /** Ends every connection. */
    @Override
    public void close() {
        door.shut();
    }

    private void hold(Socket client) throws IOException {
        Socket socket = tls.isPresent() ? tls.get().accept(client) : client;
        new Conversation(socket, this::rightly, scripts::next, requests::add).hold();
    }

    private Answer rightly(Request request) {
        String id = StandardHeaders.requestId(request, numbers);
        Answer answer = access.refusal(request)
                .orElseGet(
                        () -> ContractAnswers.answer(request, history, address().toString()));
        return StandardHeaders.on(answer, request, id);
    }
}
