// SPDX-License-Identifier: Apache-2.0
/**
 * The plans: for each record, the members of its JSON object as a table. Not exported.
 *
 * <p>The records themselves are the one declaration of their structure. The tables here are generated
 * from it and committed, so that no reflection runs in a host, start-up stays short, and one generic
 * engine can read, write and check every type. A test fails when a table and its record disagree.
 *
 * <p>Does not belong here: the engines that run the plans (package {@code json}), and anything about
 * one particular record that is not in its declaration.
 */
@NullMarked
package io.github.whatworks.evidence.json.plan;

import org.jspecify.annotations.NullMarked;
