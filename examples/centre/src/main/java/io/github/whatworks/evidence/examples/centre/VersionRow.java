// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.time.Instant;

/** What a list of versions says of one. The status is empty where the record says none. */
record VersionRow(int version, String digest, long generation, String status, Instant since) {}
