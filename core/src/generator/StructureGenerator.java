// SPDX-License-Identifier: Apache-2.0
import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes two tables for the fast checker: the constraints that the records declare on their components, and the codes
 * that open vocabularies declare as constants. Finding them by reflection would cost every program its first tenth of
 * a second.
 *
 * <p>Run by {@code SourceGenerator}. It reads the declarations as they are written, so that nothing has to compile.
 */
final class StructureGenerator {
    private static final int WIDTH = 120;
    private static final String PACKAGE = "io/github/whatworks/evidence";

    private StructureGenerator() {}

    /** Writes the tables that follow from the records of the module {@code args[0]} into the module {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        List<ClassTree> records = records(Path.of(args[0], "src/main/java", PACKAGE));
        Path folder = Files.createDirectories(Path.of(args[1], "src/main/java", PACKAGE, "validation"));
        write(folder, "Structure", """
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
            """, table(records, StructureGenerator::constraints, type -> "\"" + type + "\""));
        write(folder, "Vocabulary", """
            import io.github.whatworks.evidence.json.plan.Code;
            import java.util.List;

            /** The codes that open vocabularies declare as constants. Written by StructureGenerator; do not edit. */
            final class Vocabulary {

                private Vocabulary() {}

                /** The known codes of {@code vocabulary}; none for what is no vocabulary, such as a date. */
                static List<String> of(Code vocabulary) {
                    return switch (vocabulary) {
            %s            default -> List.of();
                    };
                }
            }
            """, table(records, StructureGenerator::codes, StructureGenerator::constant));
    }

    private static void write(Path folder, String name, String source, String cases) throws IOException {
        String head = "// SPDX-License-Identifier: Apache-2.0\npackage io.github.whatworks.evidence.validation;\n\n";
        Files.writeString(folder.resolve(name + ".java"), head + source.formatted(cases));
    }

    /** The cases of a switch over the records that declare something. */
    private static String table(
            List<ClassTree> records, Function<ClassTree, List<String>> declared, UnaryOperator<String> label) {
        StringBuilder cases = new StringBuilder();
        for (ClassTree type : records) {
            List<String> values = declared.apply(type);
            if (!values.isEmpty()) {
                String name = label.apply(type.getSimpleName().toString());
                cases.append(layout("case " + name + " ->", values));
            }
        }
        return cases.toString();
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

    /** The records among the sources in {@code folder}, by name. */
    private static List<ClassTree> records(Path folder) throws IOException {
        Map<String, ClassTree> records = new TreeMap<>();
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
                        records.put(((ClassTree) type).getSimpleName().toString(), (ClassTree) type);
                    }
                }
            }
        }
        return List.copyOf(records.values());
    }

    /** The codes of the constants {@code static final X SOME = new X("code")} of the record X. */
    private static List<String> codes(ClassTree type) {
        List<String> codes = new ArrayList<>();
        for (Tree member : type.getMembers()) {
            if (member instanceof VariableTree constant
                    && constant.getInitializer() instanceof NewClassTree made
                    && constant.getType().toString().contentEquals(type.getSimpleName())
                    && made.getArguments().size() == 1
                    && made.getArguments().get(0).getKind() == Tree.Kind.STRING_LITERAL) {
                codes.add(made.getArguments().get(0).toString());
            }
        }
        return codes;
    }

    private static String constant(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private static List<String> constraints(ClassTree type) {
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
