// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import io.github.whatworks.evidence.client.EditionEntry;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Preflight;
import io.github.whatworks.evidence.client.PreflightStep;
import io.github.whatworks.evidence.client.RecordVersions;
import io.github.whatworks.evidence.client.Refresh;
import io.github.whatworks.evidence.client.ServiceDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What values and failures of the client say of themselves, and of which types they were. */
final class Said {

    private static final String CLIENT = EvidenceClient.class.getPackageName();

    /** What a Centre says to everybody of itself and of what it has. */
    private static final Set<Class<?>> PUBLIC = Set.of(
            ServiceDocument.class,
            Preflight.class,
            PreflightStep.class,
            EditionEntry.class,
            RecordVersions.class,
            RecordVersions.Version.class,
            Refresh.Updated.class,
            Refresh.Unchanged.class);

    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> publicTexts = new LinkedHashSet<>();
    private final Set<Class<?>> types = ConcurrentHashMap.newKeySet();

    Set<String> texts() {
        return texts;
    }

    /** What public facts say of themselves. */
    Set<String> publicTexts() {
        return publicTexts;
    }

    /** Whether some value was of a type, or of a type below it. */
    boolean has(Class<?> type) {
        return types.stream().anyMatch(type::isAssignableFrom);
    }

    /** Takes down what a value of the client says, and what its parts say that are the client's too. */
    void value(Object value) {
        if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(this::value);
        } else if (value instanceof Collection<?> several) {
            several.forEach(this::value);
        } else if (value.getClass().getName().startsWith(CLIENT + ".")) {
            types.add(value.getClass());
            (PUBLIC.contains(value.getClass()) ? publicTexts : texts).add(String.valueOf(value));
            parts(value);
        }
    }

    /** Takes down all that a failure says, with what is behind it, as it is printed and as it is stored. */
    void failure(Throwable failure) {
        value(failure);
        texts.add(stackTrace(failure));
        texts.add(failure.getMessage() + " " + failure.getLocalizedMessage() + " " + failure);
        texts.add(stored(failure));
    }

    void publicText(String text) {
        publicTexts.add(text);
    }

    void text(String text) {
        texts.add(text);
    }

    static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        // What is called where holds no words.
        return text.toString().replaceAll("\\R\\s+(at|\\.\\.\\.) .*", "");
    }

    private static String stored(Throwable failure) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        } catch (IOException notStored) {
            throw new UncheckedIOException(notStored);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private void parts(Object value) {
        if (value.getClass().isRecord()) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                value(read(part, value));
            }
        }
    }

    private static Object read(RecordComponent part, Object value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException closed) {
            throw new IllegalStateException(closed);
        }
    }
}
