// SPDX-License-Identifier: Apache-2.0
/**
 * Rating scales as data: their editions, axes, levels, and what the levels mean.
 *
 * <p>The same word or digit names different things on different scales and editions, so a scale is a
 * resource file with its source and how far it was verified, never an {@code enum}. A pair of
 * ratings is one scale with two axes.
 *
 * <p>{@link io.github.whatworks.evidence.scale.Scales#compare} says how one rating stands to another,
 * by the scale's own order, and why not where it cannot. The form of a scale file is held by {@code
 * scale.schema.json} beside the files.
 *
 * <p>Does not belong here: the ratings of a record (package {@code evidence}), reading the files
 * (package {@code json}), and the sentences that cards print (package {@code catalogue}).
 */
@NullMarked
package io.github.whatworks.evidence.scale;

import org.jspecify.annotations.NullMarked;
