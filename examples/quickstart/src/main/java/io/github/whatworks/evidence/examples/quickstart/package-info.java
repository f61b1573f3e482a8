// SPDX-License-Identifier: Apache-2.0
/**
 * The main job as a program: fill a copy from a Centre, look needs up in it, print what was found and
 * what was not, and do it again with the Centre gone.
 *
 * <p>Does not belong here: anything a council would want to reuse; that is in the libraries.
 */
@NullMarked
package io.github.whatworks.evidence.examples.quickstart;

import org.jspecify.annotations.NullMarked;
