// SPDX-License-Identifier: Apache-2.0
/**
 * Code lists as data: what the codes that councils hold mean, and which topics they meet.
 *
 * <p>Lists and mappings are resource files with an owner, an edition and dates; a new edition needs
 * no new release. A look-up of a code, on a day if need be, always answers: current, superseded (by
 * what, since when), not in use, or unknown. An authority is found by its GSS code, a former one, its
 * DfE number or its register code.
 *
 * <p>Why is a national framework keyed on words and not on its numbers? Publishers renumber: the same
 * outcome is 2 in one place and 3 in another.
 *
 * <p>Does not belong here: rating scales (package {@code scale}), reading the files (package
 * {@code json}), and matching records with needs (package {@code catalogue}).
 */
@NullMarked
package io.github.whatworks.evidence.code;

import org.jspecify.annotations.NullMarked;
