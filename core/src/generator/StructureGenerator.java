// SPDX-License-Identifier: Apache-2.0
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes the table of the constraints that the records declare on their components, for the fast checker: finding
 * them by reflection would cost every program its first tenth of a second.
 *
 * <p>Run by {@code SourceGenerator}. It reads the declarations as they are written, so that nothing has to compile.
 */
final class StructureGenerator {
    private static final int WIDTH = 120;
    private static final String PACKAGE = "io/github/whatworks/evidence";

    private StructureGenerator() {}

    /** Writes the table that follows from the records of the module {@code args[0]} into the module {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Map<String, List<String>> constraints = constraints(Path.of(args[0], "src/main/java", PACKAGE));
        StringBuilder cases = new StringBuilder();
        constraints.forEach((type, declared) -> cases.append(layout("case \"" + type + "\" ->", declared)));
        Path folder = Files.createDirectories(Path.of(args[1], "src/main/java", PACKAGE, "validation"));
        Files.writeString(folder.resolve("Structure.java"), """
            // SPDX-License-Identifier: Apache-2.0
            package io.github.whatworks.evidence.validation;

            import java.util.List;

            /** The constraints that the records declare on their components. Written by StructureGenerator; do not edit. */
            final class Structure {

                private Structure() {}

                /** The constraints on the components of the record {@code type}. */
                static List<Constraint> of(String type) {
                    return switch (type) {
            %s            default -> List.of();
                    };
                }
            }
            """.formatted(cases));
    }

    /** On one line, else behind the arrow, else one a line, as the formatter breaks it. */
    private static String layout(String start, List<String> calls) {
        String whole = "List.of(" + String.join(", ", calls) + ");";
        String broken = "List.of(\n" + " ".repeat(24) + String.join(",\n" + " ".repeat(24), calls) + ");";
        if (12 + start.length() + 1 + whole.length() <= WIDTH) {
            return " ".repeat(12) + start + " " + whole + "\n";
        }
        return " ".repeat(12) + start + "\n" + " ".repeat(16) + (16 + whole.length() <= WIDTH ? whole : broken) + "\n";
    }

    private static Map<String, List<String>> constraints(Path folder) throws IOException {
        Map<String, List<String>> constraints = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> all = Files.list(folder);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    all.filter(file -> file.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type.getKind() == Tree.Kind.RECORD) {
                        List<String> declared = ofRecord((ClassTree) type);
                        if (!declared.isEmpty()) {
                            constraints.put(((ClassTree) type).getSimpleName().toString(), declared);
                        }
                    }
                }
            }
        }
        return constraints;
    }

    private static List<String> ofRecord(ClassTree type) {
        List<String> calls = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree component
                    && !component.getModifiers().getFlags().contains(Modifier.STATIC)) {
                calls.addAll(ofComponent(component));
            }
        }
        return calls;
    }

    private static List<String> ofComponent(VariableTree component) {
        String name = component.getName().toString();
        List<String> calls = new ArrayList<>();
        Tree type = component.getType();
        boolean isList = type.toString().startsWith("List<");
        for (AnnotationTree annotation : component.getModifiers().getAnnotations()) {
            add(calls, annotation, name, isList);
        }
        if (type instanceof ParameterizedTypeTree generic
                && generic.getTypeArguments().get(0) instanceof AnnotatedTypeTree inner) {
            inner.getAnnotations().forEach(annotation -> add(calls, annotation, name, false));
        }
        return calls;
    }

    private static void add(List<String> calls, AnnotationTree annotation, String name, boolean ofList) {
        Map<String, String> values = annotation.getArguments().stream()
                .collect(Collectors.toMap(StructureGenerator::nameOf, StructureGenerator::valueOf));
        String quoted = "\"" + name + "\"";
        String call = switch (annotation.getAnnotationType().toString()) {
            case "NotNull" -> "required(" + quoted;
            case "NotBlank" -> "notBlank(" + quoted;
            case "Size" ->
                (ofList ? "listSize(" : "size(") + quoted + ", " + values.getOrDefault("min", "0") + ", "
                        + values.getOrDefault("max", "Integer.MAX_VALUE");
            case "Pattern" -> "pattern(" + quoted + ", " + values.get("regexp");
            case "Min" -> "min(" + quoted + ", " + values.get("value");
            case "Valid" -> "";
            default ->
                throw new IllegalArgumentException("expected a constraint that is known here, found " + annotation);
        };
        if (!call.isEmpty()) {
            call = "Constraint." + call + ")";
            calls.add(values.containsKey("groups") ? "Constraint.warning(" + call + ")" : call);
        }
    }

    private static String nameOf(ExpressionTree argument) {
        return argument instanceof AssignmentTree assignment
                ? assignment.getVariable().toString()
                : "value";
    }

    private static String valueOf(ExpressionTree argument) {
        ExpressionTree value = argument instanceof AssignmentTree assignment ? assignment.getExpression() : argument;
        return value.toString();
    }
}
