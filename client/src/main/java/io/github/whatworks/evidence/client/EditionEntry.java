// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.util.Optional;

/**
 * One scale, code list or mapping that a Centre has. Immutable.
 *
 * @param id by which it is fetched
 * @param edition its edition
 * @param title its title
 * @param owner who answers for it
 */
public record EditionEntry(String id, Optional<String> edition, Optional<String> title, Optional<String> owner) {}
