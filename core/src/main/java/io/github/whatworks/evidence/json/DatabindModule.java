// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

/**
 * Hands out the module with which Jackson 2 databind reads and writes records, and parts of them, as
 * fields of a host's types.
 *
 * <p>On the class path it need not be asked for: {@code JsonMapper.builder().findAndAddModules()} finds it
 * as a service. On the module path a service cannot be offered for a library that need not be there, so a
 * host says {@code DatabindModule.of(com.fasterxml.jackson.databind.Module.class)}. Databind comes from the
 * host, 2.18 or later; nothing else here needs it.
 *
 * <p>Spring Boot 3 looks for no services, and takes modules that are beans: {@code @Bean Module records() { return
 * DatabindModule.of(Module.class); }}. Without this one, Jackson would write a record in a form of its own that nobody can
 * read.
 */
public final class DatabindModule {
    private static final String NAME = "io.github.whatworks.evidence.json.databind.EvidenceModule";

    private DatabindModule() {}

    /**
     * A new module.
     *
     * @param type databind's own type of modules; given, so that no type of databind is named here
     * @throws IllegalStateException if databind is not there
     * @throws ClassCastException if the module is not of that type
     */
    public static <M> M of(Class<M> type) {
        try {
            return type.cast(Class.forName(NAME).getConstructor().newInstance());
        } catch (ReflectiveOperationException | LinkageError missing) {
            throw new IllegalStateException("expected Jackson 2 databind beside this library, found none", missing);
        }
    }
}
