// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Centre that speaks HTTPS. */
class TlsTest {

    @TempDir
    Path folder;

    private Path keys;
    private Path password;

    @BeforeEach
    void makeKeys() throws Exception {
        keys = folder.resolve("keys.p12");
        password = Files.writeString(folder.resolve("password"), "a secret\n");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "centre",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        "a secret")
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(made.exitValue()).isZero();
    }

    @Test
    void https_answers_andTellsBrowsersToStayWithIt() throws Exception {
        ServerSettings settings = new ServerSettings(
                "127.0.0.1", 0, 0, Optional.empty(), Optional.of(new TlsFiles(keys, password)), Optional.empty());
        try (StoredCentre centre = StoredCentre.start(
                folder.resolve("store"),
                Clock.systemUTC(),
                settings,
                Samples.sound("example:a", 1, "Alpha"),
                Samples.sound("example:b", 1, "Beta"))) {
            assertThat(centre.centre().address().getScheme()).isEqualTo("https");
            HttpClient client = HttpClient.newBuilder().sslContext(trust()).build();

            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(centre.centre().address().resolve("/v1/records?limit=1"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
            assertThat(answer.headers().firstValue("Link").orElse(""))
                    .startsWith("<" + centre.centre().address() + "v1/records?");
        }
    }

    @Test
    void wrongPassword_namesBothFilesAndNotThePassword() throws Exception {
        Files.writeString(password, "another secret\n");

        assertThatThrownBy(() -> new TlsFiles(keys, password).read())
                .isInstanceOf(IOException.class)
                .hasMessage(
                        keys + ": expected a key and its certificate in PKCS #12, with the password in " + password);
    }

    @Test
    void missingFile_isSaid() {
        Path missing = folder.resolve("missing.p12");

        assertThatThrownBy(() -> new TlsFiles(missing, password).read())
                .hasMessage(missing + ": there is no such file");
    }

    private SSLContext trust() throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, "a secret".toCharArray());
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("centre", store.getCertificate("centre"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return context;
    }
}
