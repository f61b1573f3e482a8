// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedSourceVersion;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes what follows from the declarations of the records: a builder for each record that has a {@code builder}
 * method, the tables that drive reading and writing, and (by {@code FormatReference}) {@code FORMAT.md}.
 *
 * <p>In the root of the project: {@code java core/src/generator/SourceGenerator.java}. It reads the
 * declarations from the sources, so that it runs while a record and its builder do not compile
 * together. {@code GeneratedSourcesTest} fails when what is committed is not what this writes. A record
 * is one of ours if its last component is {@code Extras extras}.
 */
final class SourceGenerator {

    private static final String ROOT = "io.github.whatworks.evidence";
    private static final String PLANS = ROOT + ".json.plan";
    /** The packages of the wire format; what others keep beside their components is their own affair. */
    private static final List<String> PACKAGES = List.of(ROOT, ROOT + ".scale", ROOT + ".code");

    private static final int WIDTH = 120;

    /** How a component is declared, how its field in a builder starts, and how a setter takes its value. */
    enum Kind {
        REQUIRED("%s", "", "Objects.requireNonNull(%1$s, \"%1$s\")"),
        OPTIONAL("Optional<%s>", " = Optional.empty()", "Optional.of(%s)"),
        LIST("List<%s>", " = List.of()", "List.copyOf(%s)");

        private final String type;
        private final String initial;
        private final String taken;

        Kind(String type, String initial, String taken) {
            this.type = type;
            this.initial = initial;
            this.taken = taken;
        }

        String lower() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One component but the extras; {@code text} is the component of a record that holds one string. */
    record Part(String name, Kind kind, String type, Optional<String> text) {
        String simpleType() {
            return type.substring(type.lastIndexOf('.') + 1);
        }

        String declaredType() {
            return kind.type.formatted(simpleType());
        }

        String taken() {
            return kind.taken.formatted(name);
        }
    }

    /** A record with what the sources need to know of it. */
    record Declared(String packageName, String name, boolean hasBuilder, List<Part> parts) {

        String qualifiedName() {
            return packageName + "." + name;
        }

        List<Part> required() {
            return parts.stream().filter(part -> part.kind() == Kind.REQUIRED).toList();
        }
    }

    private SourceGenerator() {}

    /** Writes the sources that follow from those of the module {@code args[0]} into the module {@code args[1]}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        String module = args.length > 0 ? args[0] : "core";
        Path from = Path.of(module, "src/main/java");
        Path to = args.length > 1 ? Path.of(args[1]).resolve("src/main/java") : from;
        List<Declared> types = declared(from);
        for (Declared type : types) {
            if (type.hasBuilder()) {
                write(to, type.packageName(), type.name() + "Builder", builder(type));
            }
            write(to, PLANS, type.name() + "Plan", plan(type));
        }
        write(to, PLANS, "Code", codes(types));
        String target = args.length > 1 ? args[1] : module;
        run("StructureGenerator", module, target);
        run("FormatReference", module, target); // of FORMAT.md
    }

    /** Runs another of the programs beside this one. */
    private static void run(String program, String module, String target) throws IOException, InterruptedException {
        String java = System.getProperty("java.home") + "/bin/java";
        String source = module + "/src/generator/" + program + ".java";
        int status = new ProcessBuilder(java, source, module, target)
                .inheritIO()
                .start()
                .waitFor();
        if (status != 0) {
            System.exit(status);
        }
    }

    private static void write(Path to, String packageName, String name, String source) throws IOException {
        Path folder = Files.createDirectories(to.resolve(packageName.replace('.', '/')));
        Files.writeString(folder.resolve(name + ".java"), source);
    }

    /** The builder of {@code type}, laid out as the formatter would. */
    private static String builder(Declared type) {
        String name = type.name();
        StringBuilder out = header(type.packageName(), imports(type));
        out.append("""
            /**
             * Builder of {@link %1$s}: set what is known, leave the rest.
             *
             * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
             * Written by SourceGenerator; do not edit.
             */
            public final class %1$sBuilder {
            """.formatted(name));
        type.parts()
                .forEach(part -> out.append(
                        "    private %s %s%s;\n".formatted(part.declaredType(), part.name(), part.kind().initial)));
        out.append("    private Extras extras = Extras.NONE;\n\n");
        List<String> parameters = type.required().stream()
                .map(part -> part.simpleType() + " " + part.name())
                .toList();
        out.append(call("    " + name + "Builder(", parameters, parameters.isEmpty() ? ") {}" : ") {"));
        if (!parameters.isEmpty()) {
            type.required().forEach(part -> out.append("        this.%s = %s;\n".formatted(part.name(), part.taken())));
            out.append("    }\n");
        }
        out.append("\n    %sBuilder(%s that) {\n".formatted(name, name));
        type.parts().forEach(part -> out.append("        %s = that.%s();\n".formatted(part.name(), part.name())));
        out.append("        extras = that.extras();\n    }\n\n");
        type.parts().forEach(part -> out.append(setters(name, part)));
        List<String> all = Stream.concat(type.parts().stream().map(Part::name), Stream.of("extras"))
                .toList();
        return out.append("""
                /** See {@link %1$s#extras()}. */
                public %1$sBuilder extras(Extras extras) {
                    this.extras = Objects.requireNonNull(extras, "extras");
                    return this;
                }

                /** The value as set so far; the builder can go on. */
                public %1$s build() {
            %2$s    }
            }
            """.formatted(name, call("        return new " + name + "(", all, ");")))
                .toString();
    }

    private static String setters(String type, Part part) {
        String name = part.name();
        String bare = part.kind() == Kind.LIST ? part.declaredType() : part.simpleType();
        String setter = """
                /** See {@link %1$s#%2$s()}. */
                public %1$sBuilder %2$s(%3$s %2$s) {
                    this.%2$s = %4$s;
                    extras = extras.without("%2$s");
                    return this;
                }

            """.formatted(type, name, bare, part.taken());
        String varargs = """
                /** See {@link %1$s#%2$s()}. */
                public %1$sBuilder %2$s(%3$s... %2$s) {
                    return %2$s(List.of(%2$s));
                }

            """.formatted(type, name, part.simpleType());
        return part.kind() == Kind.LIST ? setter + varargs : setter;
    }

    private static StringBuilder header(String packageName, Set<String> imports) {
        StringBuilder out = new StringBuilder();
        out.append("// SPDX-License-Identifier: Apache-2.0\n");
        out.append("package %s;\n\n".formatted(packageName));
        new TreeSet<>(imports).forEach(imported -> out.append("import %s;\n".formatted(imported)));
        return out.append('\n');
    }

    /** A call on one line, else its arguments on one line, else one on each, as the formatter breaks it. */
    private static String call(String before, List<String> arguments, String after) {
        String joined = String.join(", ", arguments);
        String deeper =
                "\n" + " ".repeat(before.length() - before.stripLeading().length() + 8);
        if (before.length() + joined.length() + after.length() <= WIDTH) {
            return before + joined + after + "\n";
        }
        boolean fits = deeper.length() - 1 + joined.length() + after.length() <= WIDTH;
        return before + deeper + (fits ? joined : String.join("," + deeper, arguments)) + after + "\n";
    }

    private static Set<String> imports(Declared type) {
        Set<String> imports = new TreeSet<>(Set.of("java.util.Objects", ROOT + ".Extras"));
        for (Part part : type.parts()) {
            if (part.kind() != Kind.REQUIRED) {
                imports.add(part.kind() == Kind.LIST ? "java.util.List" : "java.util.Optional");
            }
            imports.add(part.type());
        }
        imports.removeIf(name -> Set.of("java.lang", type.packageName()).contains(name.replaceFirst("\\.\\w+$", "")));
        return imports;
    }

    /** The plan of {@code type}: its members, and how it is put together and taken apart. */
    private static String plan(Declared type) {
        String name = type.name();
        List<String> arguments = new ArrayList<>();
        StringBuilder cases = new StringBuilder();
        StringBuilder visits = new StringBuilder();
        for (Part part : type.parts()) {
            int index = arguments.size();
            cases.append("            case %d -> value.%s();\n".formatted(index, part.name()));
            visits.append(visit(part, index));
            arguments.add("parts.%s(%d)".formatted(part.kind().lower(), index));
        }
        arguments.add("parts.extras()");
        List<String> members =
                type.parts().stream().map(SourceGenerator::member).toList();
        return header(PLANS, Set.of(type.qualifiedName(), ROOT + ".Extras"))
                .append("""
                    /** How {@link %1$s} is read and written. Written by SourceGenerator; do not edit. */
                    final class %1$sPlan extends Plan<%1$s> {
                        static final Plan<%1$s> PLAN = new %1$sPlan();

                        private %1$sPlan() {
                    %2$s    }

                        @Override
                        public %1$s create(Parts parts) {
                    %3$s    }

                        @Override
                        public Object part(%1$s value, int index) {
                            return switch (index) {
                    %4$s            default -> throw new IndexOutOfBoundsException(index);
                            };
                        }

                        @Override
                        public <C> void visit(%1$s value, Visitor<C> visitor, C context) {
                    %5$s    }

                        @Override
                        public Extras extras(%1$s value) {
                            return value.extras();
                        }
                    }
                    """.formatted(
                                name,
                                call("        super(", members, ");"),
                                call("        return new " + name + "(", arguments, ");"),
                                cases,
                                visits))
                .toString();
    }

    private static String visit(Part part, int index) {
        String all = switch (part.kind()) {
            case REQUIRED -> "        visitor.one(%1$d, value.%2$s(), context);\n";
            case OPTIONAL -> """
                                if (value.%2$s().isPresent()) {
                                    visitor.one(%1$d, value.%2$s().get(), context);
                                }
                        """;
            case LIST -> """
                                if (!value.%2$s().isEmpty()) {
                                    visitor.list(%1$d, value.%2$s(), context);
                                }
                        """;
        };
        return all.formatted(index, part.name());
    }

    private static String member(Part part) {
        String shape = switch (part.type()) {
            case "java.lang.String" -> "Scalar.STRING";
            case "java.lang.Integer" -> "Scalar.INTEGER";
            case "java.lang.Boolean" -> "Scalar.BOOLEAN";
            case ROOT + ".Decimal" -> "Scalar.DECIMAL";
            case "java.util.List" -> "Scalar.STRINGS";
            default ->
                part.text().isPresent() ? "Code." + constant(part.simpleType()) : part.simpleType() + "Plan.PLAN";
        };
        return "Member.%s(\"%s\", %s)".formatted(part.kind().lower(), part.name(), shape);
    }

    /** The records that are one string on the wire, as one closed list: no class or lambda has to load for each. */
    private static String codes(List<Declared> types) {
        Map<String, Part> codes = new TreeMap<>();
        types.stream()
                .flatMap(type -> type.parts().stream())
                .filter(part -> part.text().isPresent())
                .forEach(part -> codes.put(part.simpleType(), part));
        StringBuilder makes = new StringBuilder();
        StringBuilder gives = new StringBuilder();
        codes.forEach((name, code) -> {
            String text = code.text().orElseThrow();
            makes.append("            case %s -> new %s(text);\n".formatted(constant(name), name));
            gives.append("            case %s -> ((%s) value).%s();\n".formatted(constant(name), name, text));
        });
        String names = String.join(
                ",\n    ",
                codes.keySet().stream().map(SourceGenerator::constant).toList());
        return header(PLANS, codes.values().stream().map(Part::type).collect(Collectors.toSet()))
                .append("""
                    /** The records that are one string on the wire. Written by SourceGenerator; do not edit. */
                    public enum Code implements Shape {
                        %s;

                        /** The record of {@code text}. */
                        public Object of(String text) {
                            return switch (this) {
                    %s        };
                        }

                        /** The string of {@code value}, which is the record of this code. */
                        public String textOf(Object value) {
                            return switch (this) {
                    %s        };
                        }
                    }
                    """.formatted(names, makes, gives))
                .toString();
    }

    private static String constant(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** The records with extras among the sources under {@code root}, by name. */
    private static List<Declared> declared(Path root) throws IOException {
        List<Path> records = new ArrayList<>();
        for (String name : PACKAGES) {
            try (Stream<Path> all = Files.list(root.resolve(name.replace('.', '/')))) {
                for (Path file :
                        all.filter(file -> file.toString().endsWith(".java")).toList()) {
                    if (Files.readString(file).contains("\npublic record ")) {
                        records.add(file);
                    }
                }
            }
        }
        RecordCollector collector = new RecordCollector();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(records);
            CompilationTask task = compiler.getTask(null, files, fault -> {}, List.of("-proc:only"), null, units);
            task.setProcessors(List.of(collector));
            task.call();
        }
        collector.found.sort(Comparator.comparing(Declared::packageName).thenComparing(Declared::name));
        return collector.found;
    }

    /** Takes the declarations from the compiler; bodies are not looked at, so they need not compile. */
    @SupportedAnnotationTypes("*")
    @SupportedSourceVersion(SourceVersion.RELEASE_17)
    private static final class RecordCollector extends AbstractProcessor {
        private final List<Declared> found = new ArrayList<>();

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
                List<? extends RecordComponentElement> components = type.getRecordComponents();
                int parts = components.size() - 1;
                if (parts >= 0 && components.get(parts).asType().toString().equals(ROOT + ".Extras")) {
                    found.add(new Declared(
                            processingEnv.getElementUtils().getPackageOf(type).toString(),
                            type.getSimpleName().toString(),
                            ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                                    .anyMatch(method -> method.getSimpleName().contentEquals("builder")),
                            components.subList(0, parts).stream()
                                    .map(RecordCollector::part)
                                    .toList()));
                }
            }
            return false;
        }

        private static Part part(RecordComponentElement component) {
            DeclaredType type = (DeclaredType) component.asType();
            Kind kind = switch (type.asElement().getSimpleName().toString()) {
                case "Optional" -> Kind.OPTIONAL;
                case "List" -> Kind.LIST;
                default -> Kind.REQUIRED;
            };
            DeclaredType bare = kind == Kind.REQUIRED
                    ? type
                    : (DeclaredType) type.getTypeArguments().get(0);
            TypeElement element = (TypeElement) bare.asElement();
            List<? extends RecordComponentElement> inner = element.getRecordComponents();
            boolean isText = inner.size() == 1
                    && inner.get(0).asType().toString().equals("java.lang.String")
                    && !element.getSimpleName().contentEquals("Decimal");
            return new Part(
                    component.getSimpleName().toString(),
                    kind,
                    element.getQualifiedName().toString(),
                    isText ? Optional.of(inner.get(0).getSimpleName().toString()) : Optional.empty());
        }
    }
}
