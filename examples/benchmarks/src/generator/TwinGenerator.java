// SPDX-License-Identifier: Apache-2.0
import jakarta.validation.Valid;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the plain twin of the evidence record: the same components under the same Jakarta constraints, as somebody
 * would write them who binds with Jackson and checks with Hibernate Validator. An {@code Optional} is a value that may
 * be {@code null}, a code is a {@code String}, and unknown members are lost.
 *
 * <p>The build runs it with core on the class path, so the twin cannot drift from the records.
 */
final class TwinGenerator {
    private static final String RECORDS = "io.github.whatworks.evidence";
    private static final String TWIN = RECORDS + ".examples.benchmarks.twin";
    private static final Map<String, String> PLAIN = Map.of("Decimal", "java.math.BigDecimal");

    /** Types with a rule across components that the planted faults break; {@code Sensible} holds these rules. */
    private static final Set<String> SENSIBLE =
            Set.of("EvidenceRecord", "Estimate", "AgeBand", "Rating", "Identifier", "RecordDate", "Citation");

    private final Set<Class<?>> seen = new LinkedHashSet<>();
    private final Deque<Class<?>> open = new ArrayDeque<>();

    /** Writes the twin below the folder {@code args[0]}. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]).resolve(TWIN.replace('.', '/'));
        Files.createDirectories(folder);
        new TwinGenerator().write(Class.forName(RECORDS + ".EvidenceRecord"), folder);
    }

    private void write(Class<?> root, Path folder) throws IOException {
        reach(root);
        while (!open.isEmpty()) {
            Class<?> type = open.remove();
            Path file = folder.resolve(type.getSimpleName() + ".java");
            String source = source(type);
            if (!Files.exists(file) || !Files.readString(file).equals(source)) {
                Files.writeString(file, source);
            }
        }
    }

    private void reach(Class<?> type) {
        if (seen.add(type)) {
            open.add(type);
        }
    }

    private String source(Class<?> type) {
        List<String> components = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (RecordComponent component : type.getRecordComponents()) {
            if (!component.getType().getSimpleName().equals("Extras")) {
                components.add("        " + component(component));
                if (component.getType() == List.class) {
                    body.append("        %1$s = %1$s == null ? java.util.List.of() : %1$s;\n"
                            .formatted(component.getName()));
                }
            }
        }
        String name = type.getSimpleName();
        String sensible = SENSIBLE.contains(name) ? "@Sensible\n" : "";
        return """
            // SPDX-License-Identifier: Apache-2.0
            package %s;

            /** The plain twin of the record of this name. Written by TwinGenerator. */
            %spublic record %s(
            %s) {
                public %s {
            %s    }
            }
            """.formatted(TWIN, sensible, name, String.join(",\n", components), name, body);
    }

    private String component(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        if (type instanceof AnnotatedParameterizedType outer) {
            AnnotatedType inner = outer.getAnnotatedActualTypeArguments()[0];
            return component.getType() == List.class
                    ? "%sjava.util.List<%s> %s".formatted(constraints(type), declared(inner), component.getName())
                    : declared(inner) + " " + component.getName();
        }
        return declared(type) + " " + component.getName();
    }

    private String declared(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType outer) {
            return "%sjava.util.List<%s>"
                    .formatted(constraints(type), declared(outer.getAnnotatedActualTypeArguments()[0]));
        }
        return constraints(type) + plain((Class<?>) type.getType());
    }

    /** The type's name in the twin; a record with parts is one more to write. */
    private String plain(Class<?> type) {
        if (isCode(type)) {
            return "String";
        }
        if (type.isRecord() && !PLAIN.containsKey(type.getSimpleName())) {
            reach(type);
            return type.getSimpleName();
        }
        return PLAIN.getOrDefault(type.getSimpleName(), type.getSimpleName());
    }

    /** The constraints and cascades of {@code type} as written; a code's own are taken over where it is used. */
    private static String constraints(AnnotatedType type) {
        Stream<Annotation> own = Stream.of(type.getAnnotations());
        Stream<Annotation> ofCode = type.getType() instanceof Class<?> raw && isCode(raw)
                ? Stream.of(raw.getRecordComponents()[0].getAnnotatedType().getAnnotations())
                : Stream.of();
        return Stream.concat(own, ofCode)
                .filter(annotation ->
                        annotation.annotationType().getName().startsWith("jakarta.validation.constraints.")
                                || annotation instanceof Valid
                                        && !(type.getType() instanceof Class<?> raw && isCode(raw)))
                .map(annotation -> written(annotation) + " ")
                .collect(Collectors.joining());
    }

    /** A record of one string, which the twin holds as that string. */
    private static boolean isCode(Class<?> type) {
        return type.isRecord() && type.getRecordComponents().length == 1 && !PLAIN.containsKey(type.getSimpleName());
    }

    private static String written(Annotation annotation) {
        String members = Stream.of(annotation.annotationType().getDeclaredMethods())
                .sorted(Comparator.comparing(Method::getName))
                .filter(member -> !Objects.deepEquals(value(annotation, member), member.getDefaultValue()))
                .map(member -> member.getName() + " = " + literal(value(annotation, member)))
                .collect(Collectors.joining(", "));
        String name = "@" + annotation.annotationType().getCanonicalName();
        return members.isEmpty() ? name : name + "(" + members + ")";
    }

    private static Object value(Annotation annotation, Method member) {
        try {
            return member.invoke(annotation);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String literal(Object value) {
        if (value instanceof Object[] many) {
            return Stream.of(many).map(TwinGenerator::literal).collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        if (value instanceof Class<?> type) {
            return type.getCanonicalName() + ".class";
        }
        if (value instanceof Enum<?> constant) {
            return constant.getDeclaringClass().getCanonicalName() + "." + constant.name();
        }
        return value + (value instanceof Long ? "L" : "");
    }
}
