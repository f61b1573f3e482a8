// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

/** What an endpoint answers with when it has what was asked for. */
sealed interface Answer permits Document, PlainAnswer {}
