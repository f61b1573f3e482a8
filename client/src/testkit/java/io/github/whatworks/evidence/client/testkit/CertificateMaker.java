// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/** X.509 certificates (RFC 5280), as far as a test needs them: the JDK reads them, and has no way to make them. */
final class CertificateMaker {

    private static final byte[] ECDSA_WITH_SHA256 = Der.sequence(Der.oid("1.2.840.10045.4.3.2"));

    private CertificateMaker() {}

    /** One of an authority, signed by itself. */
    static X509Certificate authority(String name, KeyPair keys, Instant from, Instant until) {
        byte[] extensions = Der.sequence(
                extension("2.5.29.19", true, Der.sequence(Der.bool(true))),
                // May sign certificates and lists of them that were called back.
                extension("2.5.29.15", true, Der.of(0x03, new byte[] {1, 6})));
        return signed(name, keys.getPrivate(), name, keys.getPublic(), extensions, from, until);
    }

    /** One of a server, signed by an authority. */
    static X509Certificate server(
            String authority, PrivateKey key, PublicKey server, List<String> hosts, Instant from, Instant until) {
        byte[][] names = hosts.stream().map(CertificateMaker::host).toArray(byte[][]::new);
        byte[] extensions = Der.sequence(
                extension("2.5.29.17", false, Der.sequence(names)),
                extension("2.5.29.37", false, Der.sequence(Der.oid("1.3.6.1.5.5.7.3.1"))));
        return signed(authority, key, hosts.get(0), server, extensions, from, until);
    }

    private static X509Certificate signed(
            String issuer,
            PrivateKey key,
            String subject,
            PublicKey about,
            byte[] extensions,
            Instant from,
            Instant until) {
        try {
            byte[] content = Der.sequence(
                    Der.of(0xA0, Der.integer(BigInteger.TWO)),
                    Der.integer(new BigInteger(120, new SecureRandom()).add(BigInteger.ONE)),
                    ECDSA_WITH_SHA256,
                    name(issuer),
                    Der.sequence(Der.time(from), Der.time(until)),
                    name(subject),
                    about.getEncoded(),
                    Der.of(0xA3, extensions));
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key);
            signature.update(content);
            byte[] certificate = Der.sequence(content, ECDSA_WITH_SHA256, Der.bits(signature.sign()));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(certificate));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] name(String common) {
        byte[] text = Der.of(0x0C, common.getBytes(StandardCharsets.UTF_8));
        return Der.sequence(Der.of(0x31, Der.sequence(Der.oid("2.5.4.3"), text)));
    }

    private static byte[] host(String host) {
        if (!host.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}")) {
            return Der.of(0x82, host.getBytes(StandardCharsets.US_ASCII));
        }
        String[] parts = host.split("\\.", -1);
        byte[] address = new byte[4];
        for (int i = 0; i < 4; i++) {
            address[i] = (byte) Integer.parseInt(parts[i]);
        }
        return Der.of(0x87, address);
    }

    private static byte[] extension(String oid, boolean critical, byte[] value) {
        byte[] packed = Der.of(0x04, value);
        return critical ? Der.sequence(Der.oid(oid), Der.bool(true), packed) : Der.sequence(Der.oid(oid), packed);
    }
}
