// SPDX-License-Identifier: Apache-2.0
/** What the client says, in logs, exceptions and {@code toString}, looked through for what was planted. */
@NullMarked
package io.github.whatworks.evidence.client.scan;

import org.jspecify.annotations.NullMarked;
