// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

/**
 * A place in a text. It does not hold what stands there. Immutable.
 *
 * @param fault what is wrong there
 * @param from the index of its first character
 * @param to the index behind its last
 */
public record Spot(TextFault fault, int from, int to) {}
