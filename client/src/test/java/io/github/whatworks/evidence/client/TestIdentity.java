// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

/** A server's key and certificate, from an authority that was made up for it with the JDK's keytool. */
final class TestIdentity {

    static final char[] PASSWORD = "changeit".toCharArray();

    private static final String FILE = "identity.p12";

    private final Path folder;

    private TestIdentity(Path folder) {
        this.folder = folder;
    }

    /**
     * One in a new folder.
     *
     * @param authority the name of the authority
     * @param names what the certificate is for, such as {@code dns:localhost}
     * @param since when it starts to be valid, for a day less than it is ago, such as {@code -1d}
     */
    static TestIdentity create(Path folder, String authority, String names, String since) {
        String store = folder.resolve(FILE).toString();
        boolean isOver = !since.isEmpty();
        keytool(store, "-genkeypair", "-alias", "authority", "-dname", authority, "-ext", "bc:c=ca:true");
        keytool(
                store,
                "-genkeypair",
                "-alias",
                "server",
                "-dname",
                "CN=localhost",
                "-signer",
                "authority",
                "-ext",
                "san=" + names,
                "-startdate",
                isOver ? since : "-1d",
                "-validity",
                isOver ? "1" : "100");
        return new TestIdentity(folder);
    }

    /** What a server needs. */
    SSLContext context() {
        try {
            KeyStore all = all();
            KeyStore server = empty();
            server.setKeyEntry("server", all.getKey("server", PASSWORD), PASSWORD, all.getCertificateChain("server"));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(server, PASSWORD);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A trust store with the authority alone. */
    Path trustStore(String type) {
        Path file = folder.resolve("trust." + type);
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted(type).store(out, PASSWORD);
            return file;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Trusts the authority alone. */
    X509TrustManager trust() {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(trusted("PKCS12"));
            return (X509TrustManager) factory.getTrustManagers()[0];
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The pin of the server's key. */
    String pin() {
        try {
            byte[] key = all().getCertificate("server").getPublicKey().getEncoded();
            return "sha256/"
                    + Base64.getEncoder()
                            .encodeToString(MessageDigest.getInstance("SHA-256").digest(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeyStore trusted(String type) throws GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(type);
        load(trusted);
        Certificate authority = all().getCertificate("authority");
        trusted.setCertificateEntry("authority", authority);
        return trusted;
    }

    private KeyStore all() throws GeneralSecurityException {
        try {
            return KeyStore.getInstance(folder.resolve(FILE).toFile(), PASSWORD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static KeyStore empty() throws GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        load(store);
        return store;
    }

    private static void load(KeyStore store) throws GeneralSecurityException {
        try {
            store.load(null, null);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void keytool(String store, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.add("-J-XX:TieredStopAtLevel=1");
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", store, "-storetype", "PKCS12", "-storepass", new String(PASSWORD)));
        command.addAll(List.of("-keyalg", "EC", "-groupname", "secp256r1"));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(said);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
