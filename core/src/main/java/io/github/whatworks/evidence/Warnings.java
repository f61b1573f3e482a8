// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

/**
 * The group of constraints whose breach is a warning under the exchange profile. Errors are in the
 * default group; a host that wants both asks for both:
 *
 * {@snippet file="ValidationSnippets.java" region="hibernate"}
 */
public interface Warnings {}
