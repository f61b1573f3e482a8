// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.io.IOException;

/** A packed file holds more than is allowed to be unpacked. */
final class UnpackedTooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
}
