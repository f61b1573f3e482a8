// SPDX-License-Identifier: Apache-2.0
/** What leaves the machine and what stays on it, held to the tables of {@code client/EGRESS.md}. */
@NullMarked
package io.github.whatworks.evidence.client.egress;

import org.jspecify.annotations.NullMarked;
