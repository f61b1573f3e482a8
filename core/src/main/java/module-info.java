// SPDX-License-Identifier: Apache-2.0

/**
 * The evidence record and everything that can be done with it without a network: reading and writing it, its rating
 * scales and code lists, and a copy of the evidence on disk to look things up in.
 */
module io.github.whatworks.evidence.core {
    requires static transitive org.jspecify;
    requires static transitive jakarta.validation;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;

    exports io.github.whatworks.evidence;
    exports io.github.whatworks.evidence.scale;
    exports io.github.whatworks.evidence.code;
    exports io.github.whatworks.evidence.json;
    exports io.github.whatworks.evidence.catalogue;
}
