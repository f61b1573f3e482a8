// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Extras;
import java.util.Objects;
import java.util.Optional;

/**
 * Which record was cited, in which version, whose it is and on what terms.
 *
 * @param id its id, {@code publisher:slug}
 * @param version its version then
 * @param digest the SHA-256 of its canonical form then, 64 lower-case hex digits
 * @param title its title then
 * @param kind what sort of thing it is about, such as {@code programme}
 * @param status where it stood in its publication then
 * @param publisher who publishes it
 * @param address where it was read
 * @param licence its licence; {@code NOT_STATED} where none is known
 * @param attribution how its publisher wants to be named
 * @param extras members with no component here
 */
public record CitedRecord(
        String id,
        int version,
        String digest,
        String title,
        Optional<String> kind,
        Optional<String> status,
        Optional<String> publisher,
        Optional<String> address,
        String licence,
        Optional<String> attribution,
        Extras extras) {

    /** Refuses {@code null}. */
    public CitedRecord {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(publisher, "publisher");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(licence, "licence");
        Objects.requireNonNull(attribution, "attribution");
        Objects.requireNonNull(extras, "extras");
    }
}
