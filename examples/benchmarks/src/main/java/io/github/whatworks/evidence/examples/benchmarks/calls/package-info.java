// SPDX-License-Identifier: Apache-2.0
/**
 * Programs that ask a Centre on loopback, a process each: pages of records beside OkHttp and databind, and a refresh by
 * changes beside one as a whole.
 *
 * <p>The Centre answers with fixed bytes, over connections that stay open, so that what is measured is the client. Every
 * peer gets the same bytes.
 *
 * <p>Does not belong here: what of the core or the client is not public.
 */
@NullMarked
package io.github.whatworks.evidence.examples.benchmarks.calls;

import org.jspecify.annotations.NullMarked;
