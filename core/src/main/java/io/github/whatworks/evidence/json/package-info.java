// SPDX-License-Identifier: Apache-2.0
/**
 * Reading and writing records as JSON, with nothing lost.
 *
 * <p>{@link io.github.whatworks.evidence.json.EvidenceJson} is the door for records, {@link
 * io.github.whatworks.evidence.json.ReferenceJson} for scales, code lists and mappings, {@link
 * io.github.whatworks.evidence.json.JsonText} for JSON that no record describes. Jackson cuts texts
 * into tokens and writes them; no type of it can be seen from outside.
 *
 * <p>Why an engine that runs plans, and no binding library: a binder drops or refuses what a type does
 * not expect, and a record has to give back all it was given, in every part, wrong types included. One
 * small reader and one small writer do that for every type, run by tables that are generated from the
 * records (package {@code json.plan}); so no code here knows one record from another, no reflection
 * runs in a host, and a new component needs no line here.
 *
 * <p>Does not belong here: whether what was read makes sense (that is for a checker), what codes mean
 * (packages {@code scale} and {@code code}), and any network.
 */
@NullMarked
package io.github.whatworks.evidence.json;

import org.jspecify.annotations.NullMarked;
