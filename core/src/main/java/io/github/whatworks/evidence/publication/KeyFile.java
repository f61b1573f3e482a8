// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Key pairs as text: of each two PEM blocks, {@code PRIVATE KEY} (PKCS #8) and {@code PUBLIC KEY} (X.509). */
final class KeyFile {

    static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private KeyFile() {}

    static String print(List<KeyPair> pairs) {
        StringBuilder text = new StringBuilder();
        for (KeyPair pair : pairs) {
            text.append(block(PRIVATE, pair.getPrivate().getEncoded()));
            text.append(block(PUBLIC, pair.getPublic().getEncoded()));
        }
        return text.toString();
    }

    static List<KeyPair> parse(String text) throws GeneralSecurityException {
        List<byte[]> privates = blocks(text, PRIVATE);
        List<byte[]> publics = blocks(text, PUBLIC);
        if (privates.isEmpty() || privates.size() != publics.size()) {
            throw new InvalidKeyException("no pairs");
        }
        KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
        List<KeyPair> pairs = new ArrayList<>();
        for (int i = 0; i < privates.size(); i++) {
            PrivateKey privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(privates.get(i)));
            PublicKey publicKey = factory.generatePublic(new X509EncodedKeySpec(publics.get(i)));
            checkTheyBelongTogether(privateKey, publicKey);
            pairs.add(new KeyPair(publicKey, privateKey));
        }
        return pairs;
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

    private static List<byte[]> blocks(String text, String name) throws InvalidKeyException {
        Matcher block = Pattern.compile("-----BEGIN " + name + "-----([A-Za-z0-9+/=\\s]*)-----END " + name + "-----")
                .matcher(text);
        List<byte[]> blocks = new ArrayList<>();
        while (block.find()) {
            try {
                blocks.add(Base64.getMimeDecoder().decode(block.group(1)));
            } catch (IllegalArgumentException notBase64) {
                throw new InvalidKeyException("a " + name + " is not Base64", notBase64);
            }
        }
        return blocks;
    }
}
