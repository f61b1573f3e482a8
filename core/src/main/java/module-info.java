// SPDX-License-Identifier: Apache-2.0

/**
 * The evidence record and everything that can be done with it without a network: reading and writing it, its rating
 * scales and code lists, a copy of the evidence on disk to look things up in, and the files by which a Centre publishes it.
 */
@SuppressWarnings("module") // Hibernate Validator need not be there
module io.github.whatworks.evidence.core {
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires com.fasterxml.jackson.core;
    // For hosts that bind with it, and only where they bring it. So its module cannot be provided here, which would
    // make every host bring it: see json.DatabindModule.
    requires static com.fasterxml.jackson.databind;

    exports io.github.whatworks.evidence;
    exports io.github.whatworks.evidence.scale;
    exports io.github.whatworks.evidence.code;
    exports io.github.whatworks.evidence.json;
    exports io.github.whatworks.evidence.validation;
    exports io.github.whatworks.evidence.catalogue;
    exports io.github.whatworks.evidence.quality;
    exports io.github.whatworks.evidence.publication;

    // What leaves a machine is searched with what checks the texts of records; no host sees it.
    exports io.github.whatworks.evidence.validation.text to
            io.github.whatworks.evidence.client;

    // Hibernate Validator reads the constraints of the records, and makes the validator of those across components.
    opens io.github.whatworks.evidence to
            org.hibernate.validator;

    provides jakarta.validation.ConstraintValidator with
            io.github.whatworks.evidence.validation.CoherentValidator;
}
