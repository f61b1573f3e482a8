// SPDX-License-Identifier: Apache-2.0
/**
 * Code lists as data: what the codes that councils hold mean, and which topics they meet.
 *
 * <p>Lists and mappings are resource files with an owner, an edition and dates; a new edition needs
 * no new release. A look-up of a code always answers: current, superseded (by what, since when) or
 * unknown.
 *
 * <p>Does not belong here: rating scales (package {@code scale}), reading the files (package
 * {@code json}), and matching records with needs (package {@code catalogue}).
 */
@NullMarked
package io.github.whatworks.evidence.code;

import org.jspecify.annotations.NullMarked;
