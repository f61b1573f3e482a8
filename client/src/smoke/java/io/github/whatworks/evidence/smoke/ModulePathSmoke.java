// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.smoke;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Answer;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.scale.Scale;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.Call;

/**
 * Touches every exported package from a module that requires the client alone. That it compiles shows what
 * {@code module-info} exports and passes on; that it runs shows what it requires.
 */
public final class ModulePathSmoke {

    private ModulePathSmoke() {}

    /** Exit code 0 if the libraries work as named modules. */
    public static void main(String[] args) throws IOException {
        try {
            namedModules();
            readsJson();
            looksUp();
            opensClient();
        } catch (LinkageError missing) {
            throw new AssertionError("module-info.java of core or client lacks a requires or an exports", missing);
        }
    }

    private static void namedModules() {
        for (Class<?> type :
                new Class<?>[] {EvidenceRecord.class, Scale.class, CodeList.class, EvidenceJson.class, Catalogue.class
                }) {
            check(
                    "io.github.whatworks.evidence.core".equals(type.getModule().getName()),
                    type + " is not in its module");
        }
        check(
                "io.github.whatworks.evidence.client"
                        .equals(EvidenceClient.class.getModule().getName()),
                "the client is not in its module");
        check(
                ModuleLayer.boot().findModule("com.fasterxml.jackson.databind").isEmpty(),
                "databind is on the module path: a host that does not want it has it");
    }

    private static void readsJson() {
        try {
            EvidenceJson.standard().read("{".getBytes(StandardCharsets.UTF_8));
        } catch (InvalidJsonException expected) {
            return;
        }
        throw new AssertionError("half an object was read as a record");
    }

    private static void looksUp() throws IOException {
        Path folder = Files.createTempDirectory("smoke");
        Answer answer =
                Catalogue.open(folder).lookUp(Need.of("dfe-cin-factors", "4B").forAge(7));
        check(answer.groups().size() == 1, "one need was asked and " + answer + " came back");
    }

    private static void opensClient() {
        Call.Factory nowhere = request -> {
            throw new AssertionError("no call was asked for");
        };
        EvidenceClient.builder(URI.create("https://evidence.example"))
                .calls(nowhere)
                .build()
                .close();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }
}
