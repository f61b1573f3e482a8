// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the published JSON Schema says of a text, in the hands of an engine that knows nothing of this library. */
final class SchemaDoor {
    static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final Schema SCHEMA = REGISTRY.getSchema(EvidenceSchema.text(), InputFormat.JSON);

    private SchemaDoor() {}

    /** The pointers of what it refuses, also of what it misses. */
    static Set<String> refuses(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(SchemaDoor::pointer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String pointer(Error error) {
        String missing = error.getKeyword().equals("required") ? "/" + error.getProperty() : "";
        return error.getInstanceLocation() + missing;
    }
}
