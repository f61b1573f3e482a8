// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.ClientOptions;
import io.github.whatworks.evidence.client.Credentials;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.EvidenceClientBuilder;
import io.github.whatworks.evidence.client.Secret;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.FakeProxy;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.client.testkit.TestAuthority;
import io.github.whatworks.evidence.client.testkit.TlsIdentity;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;

/** Networks, and those who want to know who asks, that do not let a client through. */
record Networks(Publication publication, Catalogue copy, Listening listening) {

    /** The caller's own HTTP client, with secrets in its headers. */
    void proxies() {
        try (FakeCentre centre = FakeCentre.start(publication)) {
            for (FakeProxy proxy : List.of(
                    FakeProxy.before(centre.address()).requireBasic("user", Planted.PASSWORD.word()),
                    FakeProxy.before(centre.address()).requireOnly("NTLM"),
                    FakeProxy.before(centre.address()).answer(WrongAnswers.all().get("page")))) {
                OkHttpClient own = new OkHttpClient.Builder()
                        .proxySelector(proxy.selector())
                        .proxyAuthenticator((route, response) ->
                                response.request().header("Proxy-Authorization") == null
                                        ? response.request()
                                                .newBuilder()
                                                .header(
                                                        "Proxy-Authorization",
                                                        okhttp3.Credentials.basic("user", Planted.PASSWORD.word()))
                                                .build()
                                        : null)
                        .addInterceptor(chain -> chain.proceed(chain.request()
                                .newBuilder()
                                .header("X-Api-Key", Planted.KEY.word())
                                .header("Authorization", "Bearer " + Planted.TOKEN.word())
                                .build()))
                        .build();
                for (String address : List.of("http://127.0.0.1:1", "https://centre.example")) {
                    try (EvidenceClient client = quick(EvidenceClient.builder(URI.create(address)))
                            .calls(own)
                            .build()) {
                        listening.toCallsOf(client);
                        listening.toRefreshesOf(client, copy);
                    }
                }
                proxy.close();
            }
        }
    }

    /** The client's own, in the hands of those who do not like them. */
    void credentials() {
        Secret key = Secret.of(Planted.KEY.word().toCharArray());
        Secret secret = Secret.of(Planted.PASSWORD.word().toCharArray());
        String token = "{\"access_token\":\"" + Planted.TOKEN.word() + "\",\"token_type\":\"Bearer\"}";
        listening.said().value(secret);
        for (Reply answer : List.of(Reply.right(), WrongAnswers.all().get("problem 401"))) {
            try (FakeCentre centre = FakeCentre.start(publication).answerEverything(answer);
                    FakeCentre tokens = FakeCentre.start(publication)
                            .answer("/good", Reply.json(token))
                            .answer("/half", Reply.json("{\"access_token\":\"" + Planted.TOKEN.word()))
                            .answer("/odd", Reply.json(token.replace("jellyfish", "jellyfish\\u0007")))
                            .answer("/other", Reply.json(token.replace("Bearer", Planted.TOKEN.word())))
                            .answer("/refused", WrongAnswers.all().get("problem 401"));
                    FakeProxy proxy = FakeProxy.before(centre.address()).requireBasic("user", "another")) {
                List<Credentials> all = new ArrayList<>(List.of(
                        Credentials.apiKey(key),
                        Credentials.apiKey(Secret.of((Planted.KEY.word() + "\n").toCharArray()))));
                for (String path : List.of("/good", "/half", "/odd", "/other", "/refused")) {
                    all.add(Credentials.clientCredentials(
                            tokens.address().resolve(path), Planted.KEY.word(), secret, ""));
                }
                for (Credentials credentials : all) {
                    listening.said().value(credentials);
                    try (EvidenceClient client = quick(centre.clientBuilder())
                            .credentials(credentials)
                            .build()) {
                        listening.to(client::centre);
                        listening.to(
                                () -> client.service().document().executeAsync().join());
                        listening.to(client::preflight);
                        listening.toRefreshesOf(client, copy);
                    }
                }
                for (String address : List.of("http://127.0.0.1:1", "https://127.0.0.1:1")) {
                    try (EvidenceClient client = quick(EvidenceClient.builder(URI.create(address)))
                            .proxy(proxy.selector())
                            .proxyBasic("user", secret)
                            .build()) {
                        listening.toCallsOf(client);
                        listening.to(client::preflight);
                    }
                }
            }
        }
    }

    void namesAndCertificates() {
        OkHttpClient nowhere = new OkHttpClient.Builder()
                .dns(host -> {
                    throw new UnknownHostException(Planted.ANSWER.word());
                })
                .build();
        try (EvidenceClient client = quick(EvidenceClient.builder(URI.create("https://centre.example")))
                .calls(nowhere)
                .build()) {
            listening.toCallsOf(client);
        }
        TestAuthority authority = TestAuthority.create();
        // Whose certificate it was is said on purpose, so nothing is planted in one.
        for (TlsIdentity identity : List.of(
                authority.identityFor("other.example"),
                authority.expiredFor("127.0.0.1"),
                TestAuthority.create("Another").loopback())) {
            try (FakeCentre centre = FakeCentre.startTls(identity, publication);
                    EvidenceClient client = quick(EvidenceClient.builder(centre.address()))
                            .sslContext(authority.clientContext(), authority.trustManager())
                            .build()) {
                listening.toCallsOf(client);
                listening.toRefreshesOf(client, copy);
            }
        }
        try (FakeCentre centre = FakeCentre.start(publication).stop();
                EvidenceClient client = quick(centre.clientBuilder()).build()) {
            listening.toCallsOf(client);
        }
    }

    static EvidenceClientBuilder quick(EvidenceClientBuilder builder) {
        return builder.options(ClientOptions.standard()
                .attempts(1)
                .deadline(Duration.ofSeconds(2))
                .attemptTimeout(Duration.ofSeconds(1)));
    }
}
