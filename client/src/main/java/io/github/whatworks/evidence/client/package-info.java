// SPDX-License-Identifier: Apache-2.0
/**
 * A Centre's HTTP endpoints, typed, and filling a catalogue from them.
 *
 * <p>What leaves the machine is fixed: requests for public documents, with the name of this
 * library. No call takes a need, a code of a case, an age or an authority, so none can be sent.
 *
 * <p>Does not belong here: looking evidence up (the package {@code catalogue} of core, which needs no
 * client), and anything a Centre's server does.
 */
@NullMarked
package io.github.whatworks.evidence.client;

import org.jspecify.annotations.NullMarked;
