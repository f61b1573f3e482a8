// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

/** Names lines of the contract, as JSON Pointers into {@code openapi.yaml}. */
final class Contract {
    private static final String COMPONENTS = "/components/";

    /** What is said of every read. */
    static final String READS = "/info/description";

    private Contract() {}

    /** The operation at an address. */
    static String get(String path) {
        return "/paths/" + escape(path) + "/get";
    }

    static String post(String path) {
        return "/paths/" + escape(path) + "/post";
    }

    /** One answer of the operation at an address. */
    static String answer(String path, int status) {
        return get(path) + "/responses/" + status;
    }

    static String schema(String name) {
        return COMPONENTS + "schemas/" + name;
    }

    static String member(String schema, String name) {
        return schema(schema) + "/properties/" + name;
    }

    static String response(String name) {
        return COMPONENTS + "responses/" + name;
    }

    static String parameter(String name) {
        return COMPONENTS + "parameters/" + name;
    }

    static String header(String name) {
        return COMPONENTS + "headers/" + name;
    }

    private static String escape(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }
}
