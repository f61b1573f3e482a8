// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

/**
 * How far a check has come.
 *
 * @param bytes how much of the file has been read; of a packed file, packed
 * @param records how many records have been checked
 * @param findings how much was found in them
 */
public record Progress(long bytes, long records, long findings) {}
