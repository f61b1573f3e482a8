// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a user of the module can see: found among the compiled classes, so that a new one cannot be forgotten. */
public final class PublicTypes {

    private PublicTypes() {}

    /** Every public type of the exported package, nested ones too. */
    public static List<Class<?>> all() {
        String exported = EvidenceClient.class.getPackageName();
        try {
            Path root = Path.of(EvidenceClient.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.list(root.resolve(exported.replace('.', '/')))) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                        .sorted()
                        .<Class<?>>map(name -> load(exported + "." + name.substring(0, name.length() - 6)))
                        .filter(PublicTypes::isPublic)
                        .toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException noPlace) {
            throw new IllegalStateException(noPlace);
        }
    }

    /** Those of them that may hold a client: neither values nor exceptions nor what a caller implements. */
    public static List<Class<?>> live() {
        return all().stream()
                .filter(type -> !type.isRecord()
                        && !type.isEnum()
                        && !type.isInterface()
                        && !Throwable.class.isAssignableFrom(type))
                .toList();
    }

    /** The public methods of a type as {@code Type.method(Parameter)}. */
    public static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(PublicTypes::name)
                .sorted()
                .toList();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || isPublic(outer));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EvidenceClient.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
