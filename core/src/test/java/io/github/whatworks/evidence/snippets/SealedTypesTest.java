// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** On Java 21 and later a {@code switch} over a closed answer needs no {@code default}. */
@EnabledForJreRange(min = JRE.JAVA_21)
class SealedTypesTest {

    @TempDir
    Path folder;

    @Test
    void comparison_switchWithoutDefault_compiles() {
        assertThat(faultsOf("""
                import io.github.whatworks.evidence.scale.Comparison;

                class Switches {
                    String say(Comparison comparison) {
                        return switch (comparison) {
                            case Comparison.Same same -> "the same";
                            case Comparison.Above above -> "above";
                            case Comparison.Below below -> "below";
                            case Comparison.NotComparable none -> none.reason();
                        };
                    }
                }
                """)).isEmpty();
    }

    @Test
    void jsonValue_switchWithoutDefault_compiles() {
        assertThat(faultsOf("""
                import io.github.whatworks.evidence.JsonValue;

                class Switches {
                    String say(JsonValue value) {
                        return switch (value) {
                            case JsonValue.Text(String text) -> text;
                            case JsonValue.Numeral number -> number.value().literal();
                            case JsonValue.Bool(boolean yes) -> yes ? "yes" : "no";
                            case JsonValue.Array array -> array.values().size() + " values";
                            case JsonValue.Obj object -> object.members().size() + " members";
                            case JsonValue.Null nothing -> "null";
                        };
                    }
                }
                """)).isEmpty();
    }

    @Test
    void codeStatus_switchWithoutDefault_compiles() {
        assertThat(faultsOf("""
                import io.github.whatworks.evidence.code.CodeStatus;

                class Switches {
                    String say(CodeStatus status) {
                        return switch (status) {
                            case CodeStatus.Current current -> "in use";
                            case CodeStatus.Superseded old -> "now " + old.replacedBy();
                            case CodeStatus.NotYetInUse early -> "from " + early.from();
                            case CodeStatus.NoLongerInUse late -> "until " + late.until();
                            case CodeStatus.Unknown unknown -> "not a code";
                        };
                    }
                }
                """)).isEmpty();
    }

    @Test
    void aSwitchThatForgetsACase_doesNotCompile() {
        assertThat(faultsOf("""
                import io.github.whatworks.evidence.scale.Comparison;

                class Switches {
                    String say(Comparison comparison) {
                        return switch (comparison) {
                            case Comparison.Same same -> "the same";
                        };
                    }
                }
                """)).contains("does not cover all possible input values");
    }

    private String faultsOf(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter faults = new StringWriter();
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Switches.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        List<String> options = List.of(
                "--release", "21", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
        boolean compiled = compiler.getTask(faults, null, null, options, null, List.of(file))
                .call();
        assertThat(compiled).isEqualTo(faults.toString().isEmpty());
        return faults.toString();
    }
}
