// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.net.URI;
import java.net.URISyntaxException;

/** Which addresses of a record may be shown as links. */
final class WebAddress {

    private WebAddress() {}

    /** Whether it is an absolute http or https address of a named host; nobody's name stands before the host. */
    static boolean isSafe(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getRawUserInfo() == null && address.equals(Legible.of(address));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
