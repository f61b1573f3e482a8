// SPDX-License-Identifier: Apache-2.0
/**
 * Programs that the SDK is measured against, each a process of its own, used as their own documents advise.
 *
 * <p>Does not belong here: anything of the SDK but what reads its first record.
 */
@NullMarked
package io.github.whatworks.evidence.examples.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
