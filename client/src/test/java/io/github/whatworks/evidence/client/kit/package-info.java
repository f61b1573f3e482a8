// SPDX-License-Identifier: Apache-2.0
/** The test kit as an integrator sees it, and tried with plain sockets and the JDK's clients: what it says, it does. */
@NullMarked
package io.github.whatworks.evidence.client.kit;

import org.jspecify.annotations.NullMarked;
