// SPDX-License-Identifier: Apache-2.0
/**
 * What can be wrong with a text by itself: markup, damage, characters that nobody sees, and what looks like personal
 * data. Exported to the client alone, which refuses to send such texts.
 *
 * <p>{@link io.github.whatworks.evidence.validation.text.TextSearch} looks through a text once and gives the places of
 * what it finds, without what stands there. Each kind is one class, which starts from one character. What such patterns
 * cannot find is a name, or a story that somebody recognises.
 *
 * <p>{@link io.github.whatworks.evidence.validation.text.PersonalSearch} is for what leaves the machine: it reads a text
 * in more ways than a check of many records can afford. {@link
 * io.github.whatworks.evidence.validation.text.TypedMembers} says which members hold no words.
 *
 * <p>Does not belong here: rules, findings and where in a record a text stands (package {@code validation}); codes and
 * numbers that are checked as the value of a member of their own.
 */
@NullMarked
package io.github.whatworks.evidence.validation.text;

import org.jspecify.annotations.NullMarked;
