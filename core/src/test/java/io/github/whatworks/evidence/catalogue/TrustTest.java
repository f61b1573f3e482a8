// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.json.InvalidJsonException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose signature counts before anything was taken in. */
class TrustTest {

    private final KeyPair signer = keys();
    private final KeyPair other = keys();

    @Test
    void accepts_manifestSignedByAPinnedKey_whateverElseItHolds() throws GeneralSecurityException {
        byte[] manifest = signed();
        String spaced = new String(manifest, StandardCharsets.UTF_8).replace(",", ", ");

        assertThat(Trust.keys(CentreKey.of(other.getPublic()), CentreKey.of(signer.getPublic()))
                        .accepts(manifest))
                .isTrue();
        // It is the canonical form that is signed.
        assertThat(Trust.keys(CentreKey.of(signer.getPublic())).accepts(spaced.getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void accepts_otherKeyOrNone_no() throws GeneralSecurityException {
        assertThat(Trust.keys(CentreKey.of(other.getPublic())).accepts(signed()))
                .isFalse();
        assertThat(Trust.keys().accepts(signed())).isFalse();
    }

    @Test
    void accepts_changedOrUnsigned_no() throws GeneralSecurityException {
        String manifest = new String(signed(), StandardCharsets.UTF_8);
        Trust trust = Trust.keys(CentreKey.of(signer.getPublic()));
        String changed = manifest.replace("\"generation\":1", "\"generation\":2");
        String member = manifest.replaceFirst("\\{", "{\"aNewMember\":1,");
        String unsigned = manifest.replaceAll(",\"signature\":\"[^\"]*\"", "");
        String garbled = manifest.replaceAll("\"signature\":\"[^\"]*\"", "\"signature\":\"!\"");

        assertThat(List.of(changed, member, unsigned, garbled))
                .allSatisfy(text -> assertThat(text).isNotEqualTo(manifest))
                .noneMatch(text -> trust.accepts(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void accepts_onFirstUse_keyThatTheManifestNames() throws GeneralSecurityException {
        assertThat(Trust.onFirstUse().accepts(signed())).isTrue();
        String changed = new String(signed(), StandardCharsets.UTF_8).replace("\"count\":0", "\"count\":1");
        assertThat(Trust.onFirstUse().accepts(changed.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void accepts_somethingElse_isSaid() {
        assertThatThrownBy(() -> Trust.keys().accepts(new byte[] {'{'})).isInstanceOf(InvalidJsonException.class);
        assertThatThrownBy(() -> Trust.keys().accepts("{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("snapshot");
    }

    private byte[] signed() throws GeneralSecurityException {
        Snapshot empty = Snapshot.of(List.of());
        Instant issued = Instant.parse("2026-11-01T00:00:00Z");
        return new SnapshotManifest(
                        "test",
                        Optional.empty(),
                        1,
                        Optional.empty(),
                        issued,
                        issued.plusSeconds(3600),
                        empty.count(),
                        empty.root(),
                        empty.describe("snapshots/1.ndjson.gz"),
                        List.of(CentreKey.of(signer.getPublic())),
                        Optional.empty())
                .sign(signer.getPrivate())
                .toJson();
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
