// SPDX-License-Identifier: Apache-2.0
/**
 * The code that the Javadoc shows: compiled with the tests and run by them. A region here is named by a
 * {@code @snippet} tag there, so that what is shown is what works.
 *
 * <p>Does not belong here: tests of anything else, and code that a reader would not write.
 */
@NullMarked
package io.github.whatworks.evidence.snippets;

import org.jspecify.annotations.NullMarked;
