// SPDX-License-Identifier: Apache-2.0
/**
 * Records as fields of a host's own types, for hosts that bind with Jackson 2 databind.
 *
 * <p>Not exported: on the class path Jackson finds {@link
 * io.github.whatworks.evidence.json.databind.EvidenceModule} as a service, on the module path {@link
 * io.github.whatworks.evidence.json.DatabindModule} hands it out. It reads and writes through {@link io.github.whatworks.evidence.json.EvidenceJson}, so that what
 * a host embeds keeps every member, and the digits of every number that the host's own tree keeps.
 *
 * <p>Nothing else in the library may use this package or databind, which a host need not have. Does not
 * belong here: any other binding, and whatever is about a case (needs and answers have no wire form).
 */
@NullMarked
package io.github.whatworks.evidence.json.databind;

import org.jspecify.annotations.NullMarked;
