// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses a Centre can have, and which settings go together. */
class EvidenceClientBuilderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evidence.example",
                "https://evidence.example:8443/below/",
                "http://localhost:8080",
                "http://127.0.0.1",
                "http://127.20.30.40:1",
                "http://[::1]:8080/"
            })
    void address_httpsOrThisMachine_isTaken(String address) {
        assertThatCode(() -> EvidenceClient.builder(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evidence.example",
                "http://127.0.0.1.evidence.example",
                "http://localhost.evidence.example",
                "http://10.0.0.1",
                "http://0.0.0.0",
                "http://[::ffff:10.0.0.1]",
                "http://127.0.0.1@evidence.example"
            })
    void address_plainHttpElsewhere_isRefused(String address) {
        assertThatThrownBy(() -> EvidenceClient.builder(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://user@evidence.example",
                "https://user:secret@evidence.example",
                "https://:secret@evidence.example",
                "https://evidence.example/?for=somebody",
                "https://evidence.example/#part",
                "ftp://evidence.example",
                "file:///srv/evidence",
                "evidence.example",
                ""
            })
    void address_thatCannotBeACentres_isRefused(String address) {
        assertThatThrownBy(() -> EvidenceClient.builder(URI.create(address)))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("secret", "somebody");
    }

    @Test
    void deadline_notPositive_isRefused() {
        EvidenceClientBuilder builder = EvidenceClient.builder(URI.create("https://evidence.example"));

        assertThatThrownBy(() -> builder.deadline(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.deadline(Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "proxyBasic", "sslContext", "trustStore", "pin"})
    void build_aWholeHttpClientAndAPartOfOne_areRefusedByName(String part) throws Exception {
        SSLContext context = SSLContext.getDefault();
        TestIdentity identity = TestIdentity.of("Anytown");
        EvidenceClientBuilder builder =
                EvidenceClient.builder(URI.create("https://evidence.example")).calls(new OkHttpClient());
        switch (part) {
            case "proxy" -> builder.proxy(ProxySelector.getDefault());
            case "proxyBasic" -> builder.proxyBasic("anna", Secret.of("secret".toCharArray()));
            case "sslContext" ->
                builder.sslContext(context, identity.authority().trustManager());
            case "trustStore" -> builder.trustStore(identity.trustStore(folder, "PKCS12"), TestIdentity.PASSWORD);
            default -> builder.pin(identity.pin());
        }

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("calls and " + part + " cannot both be given");
    }

    @Test
    void build_trustStoreBesideAContext_isRefusedByName() throws Exception {
        TestIdentity identity = TestIdentity.of("Anytown");
        EvidenceClientBuilder builder = EvidenceClient.builder(URI.create("https://evidence.example"))
                .sslContext(SSLContext.getDefault(), identity.authority().trustManager())
                .trustStore(identity.trustStore(folder, "PKCS12"), TestIdentity.PASSWORD);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sslContext and trustStore cannot both be given");
    }

    @Test
    void build_pinWithoutACertificate_isRefused() {
        EvidenceClientBuilder builder = EvidenceClient.builder(URI.create("http://localhost:8080"))
                .pin("sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("pin and an http address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sha1/AAAAAAAAAAAAAAAAAAAAAAAAAAA=", "sha256/short=", "AAAA"})
    void pin_ofAnotherForm_isRefused(String pin) {
        EvidenceClientBuilder builder = EvidenceClient.builder(URI.create("https://evidence.example"));

        assertThatThrownBy(() -> builder.pin(pin))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("pin: expected sha256/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "an:na", "anna\r\nX: 1"})
    void proxyBasic_userThatCannotBeOne_isRefused(String user) {
        EvidenceClientBuilder builder = EvidenceClient.builder(URI.create("https://evidence.example"));

        assertThatThrownBy(() -> builder.proxyBasic(user, Secret.of("secret".toCharArray())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("proxyBasic:");
    }
}
