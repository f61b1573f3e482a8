// SPDX-License-Identifier: Apache-2.0
/**
 * How the example records were made: facts taken from two catalogues, and what editors added, become
 * evidence records.
 *
 * <p>One class reads one part of a source record. Nothing is guessed: text stays as printed, a number
 * or date is taken from text only where the whole text is understood, and a member that no class
 * reads stops the conversion.
 *
 * <p>Does not belong here: facts (they are in the source files), or editorial choices (they are in
 * {@code editors.json}).
 */
@NullMarked
package io.github.whatworks.evidence.examples.convert;

import org.jspecify.annotations.NullMarked;
