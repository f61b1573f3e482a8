// SPDX-License-Identifier: Apache-2.0
/** Refresh after refresh while the network does what it likes. */
@NullMarked
package io.github.whatworks.evidence.client.campaign;

import org.jspecify.annotations.NullMarked;
