// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key pair as text: two PEM blocks, {@code PRIVATE KEY} (PKCS #8) and {@code PUBLIC KEY} (X.509). */
final class KeyFile {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private KeyFile() {}

    static String print(KeyPair pair) {
        return block(PRIVATE, pair.getPrivate().getEncoded())
                + block(PUBLIC, pair.getPublic().getEncoded());
    }

    static KeyPair parse(String text) throws GeneralSecurityException {
        KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
        PrivateKey privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(text, PRIVATE)));
        PublicKey publicKey = factory.generatePublic(new X509EncodedKeySpec(bytes(text, PUBLIC)));
        checkTheyBelongTogether(privateKey, publicKey);
        return new KeyPair(publicKey, privateKey);
    }

    private static void checkTheyBelongTogether(PrivateKey privateKey, PublicKey publicKey)
            throws GeneralSecurityException {
        byte[] sample = ALGORITHM.getBytes(StandardCharsets.US_ASCII);
        Signature signature = Signature.getInstance(ALGORITHM);
        signature.initSign(privateKey);
        signature.update(sample);
        byte[] signed = signature.sign();
        signature.initVerify(publicKey);
        signature.update(sample);
        if (!signature.verify(signed)) {
            throw new InvalidKeyException("the two keys are not a pair");
        }
    }

    private static String block(String name, byte[] bytes) {
        Base64.Encoder encoder = Base64.getMimeEncoder(64, new byte[] {'\n'});
        return "-----BEGIN " + name + "-----\n" + encoder.encodeToString(bytes) + "\n-----END " + name + "-----\n";
    }

    private static byte[] bytes(String text, String name) throws InvalidKeyException {
        Matcher block = Pattern.compile("-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]*)-----END " + name + "-----")
                .matcher(text);
        if (!block.find()) {
            throw new InvalidKeyException("no " + name);
        }
        try {
            return Base64.getMimeDecoder().decode(block.group(1));
        } catch (IllegalArgumentException notBase64) {
            throw new InvalidKeyException("the " + name + " is not Base64", notBase64);
        }
    }
}
