// SPDX-License-Identifier: Apache-2.0
/**
 * What a Centre publishes: its keys, its four files, what changed, and the data that gives codes their meaning.
 *
 * <p>{@link io.github.whatworks.evidence.publication.StaticCentre} writes the four files of a Centre into a folder, for
 * any web server. A server of another kind makes its own documents of the same parts: {@link
 * io.github.whatworks.evidence.publication.CentreKeys} sign, {@link
 * io.github.whatworks.evidence.publication.CentreFile} says who it is, and {@link
 * io.github.whatworks.evidence.publication.Changes} is the list of puts and withdrawals.
 *
 * <p>Why is a record that is simply missing refused? Somewhere a decision was made on it. Whoever cited it is told why
 * it is gone, or is told by nobody; so its publisher withdraws it, or says in one sentence why it was removed.
 *
 * <p>Why is the folder itself the memory of what was published, and no file beside it? What counts is what followers
 * saw, and that is what stands there, signed. A folder that was damaged or put back to an earlier state is noticed by
 * its signature and digests, and nothing is published on top of it.
 *
 * <p>The order of writing: the keys, the file of scales, code lists and mappings, the bulk file, the service document where there is none, the changes, and the
 * manifest as the last step, each as a whole file moved to its name. So a reader finds the old generation or the new
 * one, and a run that was killed leaves files that nothing refers to, which the next run removes.
 *
 * <p>Does not belong here: serving anything, and whether records are right in form (packages {@code validation} and
 * {@code quality}); hold them to the exchange profile before they are published.
 */
@NullMarked
package io.github.whatworks.evidence.publication;

import org.jspecify.annotations.NullMarked;
