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
 * <p>A text with faults is read strictly, and refused for its first fault, or inspected: then each fault is
 * put right in a copy of its bytes, at the same length, and the text is read again. So there is one reader,
 * and no second idea of what JSON is, and every place in the copy is a place in the text.
 *
 * <h2>In a host that binds with Jackson</h2>
 *
 * <p>With Jackson 2, {@code JsonMapper.builder().findAndAddModules()} finds a module that reads and writes
 * records, and parts of them, as fields of the host's types; on the module path and in Spring Boot {@link
 * io.github.whatworks.evidence.json.DatabindModule} hands it out. Databind comes from the host: this
 * library does without it. With Jackson 3, or any other binder, let the host's field be a text or bytes, and go
 * through this package at the border:
 *
 * <pre>{@code
 * record Page(String heading, @JsonRawValue String evidence) {} // written as it stands
 *
 * EvidenceJson json = EvidenceJson.standard();
 * Page page = new Page("For panel", new String(json.compact(record), UTF_8));
 * EvidenceRecord again = json.read(mapper.readTree(body).get("evidence").toString());
 * }</pre>
 *
 * <p>A binder's tree may keep numbers as {@code double}: where every digit matters, cut the text yourself, or
 * build the page with {@link io.github.whatworks.evidence.json.EvidenceJson#toValue} and {@link
 * io.github.whatworks.evidence.json.JsonText#compact}, without the binder.
 *
 * <p>Does not belong here: whether what was read makes sense (that is for a checker), what codes mean
 * (packages {@code scale} and {@code code}), and any network.
 */
@NullMarked
package io.github.whatworks.evidence.json;

import org.jspecify.annotations.NullMarked;
