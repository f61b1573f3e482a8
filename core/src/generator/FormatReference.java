// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedSourceVersion;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Writes {@code FORMAT.md}: the text of {@code FORMAT.head.md} beside this file, and what the records, the scales and
 * the code lists say of themselves.
 *
 * <p>{@code SourceGenerator} starts it; {@code GeneratedSourcesTest} fails when what is committed is not what this
 * writes.
 */
final class FormatReference {
    private static final int MOST_CODES = 60;
    private static final String ROOT = "io.github.whatworks.evidence";
    private static final String RESOURCES = "src/main/resources/" + ROOT.replace('.', '/');
    private static final Map<String, String> SIMPLE = Map.of(
            "java.lang.String",
            "text",
            "java.lang.Integer",
            "whole number",
            "java.lang.Boolean",
            "`true` or `false`",
            ROOT + ".Decimal",
            "number",
            ROOT + ".PartialDate",
            "date");

    /** A member of an object: its JSON type in words, and what it holds. */
    record Member(String name, String type, boolean required, String says) {}

    /** A constant of an open vocabulary. */
    record Constant(String value, String says) {}

    /** A record: an object with members, or an open vocabulary with constants. */
    record Type(String name, String says, List<Member> members, List<Constant> constants, List<String> uses) {}

    private FormatReference() {}

    /** Writes what follows from the module {@code args[0]} into the module {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args.length > 0 ? args[0] : "core");
        Path to = args.length > 1 ? Path.of(args[1]) : from;
        Map<String, Type> types = types(from.resolve("src/main/java"));
        Map<String, Type> used = new LinkedHashMap<>();
        reach(ROOT + ".EvidenceRecord", types, used);
        String head = Files.readString(from.resolve("src/generator/FORMAT.head.md"));
        String text = head.replace("{{scales}}", scales(from.resolve(RESOURCES + "/scale")))
                .replace("{{lists}}", lists(from.resolve(RESOURCES + "/code")))
                .replace("{{parts}}", parts(used))
                .replace("{{vocabularies}}", vocabularies(used));
        Files.createDirectories(to);
        Files.writeString(to.resolve("FORMAT.md"), text);
    }

    /** Wholes before parts, in the order of the components. */
    private static void reach(String name, Map<String, Type> all, Map<String, Type> used) {
        Type type = all.get(name);
        if (type != null && used.putIfAbsent(name, type) == null) {
            type.uses().forEach(next -> reach(next, all, used));
        }
    }

    private static String parts(Map<String, Type> types) {
        StringBuilder out = new StringBuilder();
        types.values().stream().filter(type -> !type.members().isEmpty()).forEach(type -> {
            out.append("### %s\n%s\n\n| member | type | what it holds |\n|---|---|---|\n"
                    .formatted(type.name(), type.says()));
            type.members()
                    .forEach(member -> out.append("| `%s`%s | %s | %s |\n"
                            .formatted(
                                    member.name(),
                                    member.required() ? " **required**" : "",
                                    member.type(),
                                    member.says())));
            out.append('\n');
        });
        return out.toString().strip();
    }

    private static String vocabularies(Map<String, Type> types) {
        StringBuilder out = new StringBuilder();
        types.values().stream().filter(type -> !type.constants().isEmpty()).forEach(type -> {
            out.append("### %s\n%s\n\n| code | meaning |\n|---|---|\n".formatted(type.name(), type.says()));
            type.constants()
                    .forEach(constant -> out.append("| `%s` | %s |\n".formatted(constant.value(), constant.says())));
            out.append('\n');
        });
        return out.toString().strip();
    }

    /** The scales: their files are in the pretty form, so that the indent of a line says what it belongs to. */
    private static String scales(Path folder) throws IOException {
        StringBuilder out =
                new StringBuilder("| `id` | `edition` | what it is | axes and codes |\n|---|---|---|---|\n");
        for (Path file : jsonFiles(folder)) {
            List<StringBuilder> axes = new ArrayList<>();
            boolean inAxes = false;
            for (String line : Files.readAllLines(file)) {
                if (line.startsWith("  \"")) {
                    inAxes = line.startsWith("  \"axes\"");
                } else if (inAxes && line.equals("    {")) {
                    axes.add(new StringBuilder());
                } else if (inAxes && line.startsWith("      \"id\"")) {
                    last(axes).append("axis `").append(value(line)).append("`: ");
                } else if (inAxes && line.startsWith("      \"marks\"")) {
                    last(axes).append("and the mark ");
                } else if (inAxes && line.startsWith("          \"code\"")) {
                    last(axes).append('`').append(value(line)).append("` ");
                }
            }
            String codes = axes.stream()
                    .map(axis ->
                            axis.toString().endsWith("` ") ? axis.toString().strip() : axis + "an open number")
                    .collect(Collectors.joining("; "));
            out.append("| `%s` | `%s` | %s | %s |\n"
                    .formatted(top(file, "id"), top(file, "edition"), top(file, "title"), codes));
        }
        return out.toString().strip();
    }

    private static StringBuilder last(List<StringBuilder> axes) {
        return axes.get(axes.size() - 1);
    }

    private static String lists(Path folder) throws IOException {
        StringBuilder out = new StringBuilder("| `list` | `edition` | what it is | codes |\n|---|---|---|---|\n");
        for (Path file : jsonFiles(folder)) {
            if (Files.readString(file).contains("\n  \"codes\"")) {
                out.append("| `%s` | `%s` | %s | %s |\n"
                        .formatted(top(file, "id"), top(file, "edition"), top(file, "title"), codes(file)));
            }
        }
        return out.toString().strip();
    }

    /** The codes of a list; of a long one the first few and how many there are. */
    private static String codes(Path file) throws IOException {
        List<String> codes = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("      \"code\""))
                .map(FormatReference::value)
                .toList();
        List<String> shown = codes.size() > MOST_CODES ? codes.subList(0, 3) : codes;
        String rest = codes.size() > MOST_CODES ? " and " + (codes.size() - 3) + " more, in its file" : "";
        return shown.stream().map(code -> "`" + code + "`").collect(Collectors.joining(" ")) + rest;
    }

    private static List<Path> jsonFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    /** The member {@code name} of the file's own object. */
    private static String top(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("  \"" + name + "\":"))
                .map(FormatReference::value)
                .findFirst()
                .orElse("");
    }

    private static String value(String line) {
        Matcher text = Pattern.compile(":\\s*\"(.*)\",?$").matcher(line);
        return text.find() ? text.group(1).replace("|", "\\|") : "";
    }

    /** The records among the sources under {@code root}. */
    private static Map<String, Type> types(Path root) throws IOException {
        List<Path> records = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                if (Files.readString(file).contains("\npublic record ")) {
                    records.add(file);
                }
            }
        }
        Collector collector = new Collector();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(records);
            var task = compiler.getTask(null, files, fault -> {}, List.of("-proc:only"), null, units);
            task.setProcessors(List.of(collector));
            task.call();
        }
        return collector.found;
    }

    /** Takes the declarations and their comments from the compiler. */
    @SupportedAnnotationTypes("*")
    @SupportedSourceVersion(SourceVersion.RELEASE_17)
    private static final class Collector extends AbstractProcessor {
        private final Map<String, Type> found = new LinkedHashMap<>();

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            ElementFilter.typesIn(round.getRootElements())
                    .forEach(type -> found.put(type.getQualifiedName().toString(), type(type)));
            return false;
        }

        private Type type(TypeElement type) {
            Elements elements = processingEnv.getElementUtils();
            List<? extends RecordComponentElement> components = type.getRecordComponents();
            boolean isObject = !components.isEmpty()
                    && components.get(components.size() - 1).asType().toString().equals(ROOT + ".Extras");
            String comment = String.valueOf(elements.getDocComment(type));
            List<Member> members = new ArrayList<>();
            List<String> uses = new ArrayList<>();
            for (RecordComponentElement component :
                    isObject ? components.subList(0, components.size() - 1) : components) {
                TypeMirror inner = inner(component.asType());
                uses.add(bare(inner));
                if (isObject) {
                    members.add(member(component, inner, comment));
                }
            }
            String name = type.getSimpleName().toString();
            return new Type(name, description(comment), members, constants(type, elements), uses);
        }

        private Member member(RecordComponentElement component, TypeMirror inner, String comment) {
            String name = component.getSimpleName().toString();
            String declared = bare(component.asType());
            String type = SIMPLE.getOrDefault(bare(inner), link(inner));
            return new Member(
                    name,
                    declared.startsWith("java.util.List") ? "list of " + type : type,
                    !declared.startsWith("java.util."),
                    parameter(comment, name));
        }

        private static String link(TypeMirror type) {
            String name = bare(type).substring(bare(type).lastIndexOf('.') + 1);
            return "[" + name + "](#" + name.toLowerCase(Locale.ROOT) + ")";
        }

        /** The name of the type without the constraints on it. */
        private static String bare(TypeMirror type) {
            return type instanceof DeclaredType declared
                    ? ((TypeElement) declared.asElement()).getQualifiedName().toString()
                    : type.toString();
        }

        private static TypeMirror inner(TypeMirror type) {
            return type instanceof DeclaredType holder && bare(type).matches("java\\.util\\.(Optional|List)")
                    ? holder.getTypeArguments().get(0)
                    : type;
        }

        private static List<Constant> constants(TypeElement type, Elements elements) {
            List<Constant> constants = new ArrayList<>();
            for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
                if (field.asType().equals(type.asType())) {
                    constants.add(new Constant(wire(field), plain(String.valueOf(elements.getDocComment(field)))));
                }
            }
            return constants;
        }

        /** The code of a constant is its name in lower case with hyphens; a test holds the two together. */
        private static String wire(Element constant) {
            return constant.getSimpleName().toString().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static String description(String comment) {
        String text = comment.split("\n @param", 2)[0]
                .replaceAll("(?s)<p>An open vocabulary:.*", "")
                .replaceAll("\\{@snippet [^}]*}", "")
                .replaceAll("Immutable and safe to share between threads\\.\\s*", "");
        return plain(text.replace("<p>", "\n\n"));
    }

    private static String parameter(String comment, String name) {
        Matcher tag =
                Pattern.compile("(?s)@param " + name + "\\b(.*?)(?=\n @|$)").matcher(comment.stripTrailing());
        return tag.find() ? plain(tag.group(1)) : "";
    }

    private static String plain(String comment) {
        return Stream.of(comment.strip().split("\n\\s*\n"))
                .map(paragraph -> paragraph
                        .strip()
                        .replaceAll("\\s+", " ")
                        .replaceAll("\\{@code ([^}]*)}", "`$1`")
                        .replaceAll("\\{@link(?:plain)? #?([^} ]*) ?([^}]*)}", "`$1`")
                        .replace("|", "\\|"))
                .collect(Collectors.joining("\n\n"));
    }
}
