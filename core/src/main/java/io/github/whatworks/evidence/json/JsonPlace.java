// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

/**
 * A place in a text, as editors count: for people who look for what a message is about. Immutable.
 *
 * @param line the line, from 1
 * @param column the column in characters (Unicode code points), from 1; a byte order mark takes up none
 */
public record JsonPlace(long line, long column) {}
