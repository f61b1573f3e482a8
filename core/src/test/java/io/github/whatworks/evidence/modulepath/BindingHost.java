// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.modulepath;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.DatabindModule;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;

/** A host of this library as a named module, which may bind with Jackson 2. Exits with 0 if all is as expected. */
final class BindingHost {
    private static final String RECORD =
            "{\"format\":\"1.0\",\"id\":\"a:1\",\"kind\":\"study\",\"title\":\"T\",\"x\":1.0}";

    private BindingHost() {}

    public static void main(String[] args) throws IOException {
        check(EvidenceJson.class.getModule().isNamed(), "the library is a named module");
        EvidenceRecord record = EvidenceJson.standard().read(RECORD);
        check(record.id().equals("a:1"), "a record is read");
        if (args[0].equals("with")) {
            binds(record);
        } else {
            refuses();
        }
    }

    private static void binds(EvidenceRecord record) throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(DatabindModule.of(com.fasterxml.jackson.databind.Module.class))
                .build();
        check(mapper.getClass().getModule().isNamed(), "databind is a named module");
        check(mapper.writeValueAsString(record).equals(RECORD), "a record is written as it was read");
        check(mapper.readValue(RECORD, EvidenceRecord.class).equals(record), "and read again");
    }

    private static void refuses() {
        try {
            DatabindModule.of(Object.class);
        } catch (IllegalStateException expected) {
            return;
        }
        throw new AssertionError("a module was made without databind");
    }

    private static void check(boolean holds, String expected) {
        if (!holds) {
            throw new AssertionError("expected that " + expected + ", found that not");
        }
    }
}
