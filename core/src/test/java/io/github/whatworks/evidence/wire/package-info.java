// SPDX-License-Identifier: Apache-2.0
/** Holds the library to the documents that are out there: golden wire files, and the examples of the format's text. */
@NullMarked
package io.github.whatworks.evidence.wire;

import org.jspecify.annotations.NullMarked;
