// SPDX-License-Identifier: Apache-2.0
/**
 * What publishers ask of a record, one named test a demand: each reads a record, asks the typed
 * accessors what it says, and holds that writing it loses nothing. How reading and writing work is
 * tested in {@code json}.
 */
@NullMarked
package io.github.whatworks.evidence.demands;

import org.jspecify.annotations.NullMarked;
