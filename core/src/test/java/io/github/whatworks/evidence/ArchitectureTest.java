// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import jakarta.validation.ConstraintValidator;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

/** The arrows between the packages of core, and the manners it keeps in other people's programs. */
@AnalyzeClasses(packages = "io.github.whatworks.evidence", importOptions = ArchitectureTest.MainOnly.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.whatworks.evidence";

    @ArchTest
    static final ArchRule arrowsRunOneWay = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("record")
            .definedBy(ROOT)
            .layer("scale")
            .definedBy(ROOT + ".scale")
            .layer("code")
            .definedBy(ROOT + ".code")
            .layer("json")
            .definedBy(ROOT + ".json..")
            .layer("validation")
            .definedBy(ROOT + ".validation..")
            .layer("catalogue")
            .definedBy(ROOT + ".catalogue")
            .layer("quality")
            .definedBy(ROOT + ".quality")
            .layer("publication")
            .definedBy(ROOT + ".publication")
            .whereLayer("publication")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("publication")
            .whereLayer("quality")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("validation")
            .mayOnlyBeAccessedByLayers("catalogue", "quality")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("validation", "catalogue", "quality", "publication")
            .whereLayer("scale")
            .mayOnlyBeAccessedByLayers("json", "validation", "catalogue", "quality")
            .whereLayer("code")
            .mayOnlyBeAccessedByLayers("json", "validation", "catalogue", "quality")
            .because(
                    "inside core: publication -> catalogue; catalogue, quality -> validation -> json -> (record, scale,"
                            + " code)");

    @ArchTest
    static final ArchRule databindStaysInItsRoom = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".json.databind")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..", ROOT + ".json.databind")
            .because("a host need not have databind");

    @ArchTest
    static final ArchRule coreKnowsNoHttp = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("okhttp3..", "java.net.http..", "com.sun.net.httpserver..")
            .because("core answers without a network");

    @ArchTest
    static final ArchRule noJacksonInExportedSignatures = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages(ROOT + ".json.plan", ROOT + ".json.databind")
            .should(mentionTypesOf("com.fasterxml.jackson"))
            .because("hosts bring their own Jackson");

    @ArchTest
    static final ArchRule onlyRecordsAndExceptionsHavePublicConstructors = constructors()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(ROOT + ".json.databind")
            .should()
            .beDeclaredInClassesThat(DescribedPredicate.describe(
                    "are records, exceptions or found as a service",
                    (JavaClass type) -> type.isRecord()
                            || type.isAssignableTo(Throwable.class)
                            || type.isAssignableTo(ConstraintValidator.class)))
            .because("everything else is made by a factory or a builder, which can change;"
                    + " a service loader has to have one");

    @ArchTest
    static final ArchRule nothingIsPrinted = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(PrintStream.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("a library does not write to the host's console");

    @ArchTest
    static final ArchRule noHiddenDefaults = noClasses()
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Charset.class, "defaultCharset")
            .orShould()
            .callMethod(System.class, "getenv")
            .orShould()
            .callMethod(System.class, "getenv", String.class)
            .orShould()
            .callMethodWhere(DescribedPredicate.describe(
                    "formats or changes case by the default locale", (JavaAccess<?> call) -> usesDefaultLocale(call)))
            .because("what a host's machine is set to must not change an answer");

    @ArchTest
    static final ArchRule noNumberIsPrintedByTheJdk = noClasses()
            .that()
            .resideInAPackage(ROOT + ".json..")
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "print a floating-point number", (JavaAccess<?> call) -> printsDouble(call)))
            .because("JDKs print them differently, and a digest is the same on all");

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().should().beFinal().because("there is no static mutable state");

    @ArchTest
    static final ArchRule implementationIsClosed = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotRecords()
            .and()
            .areNotEnums()
            .and()
            .resideOutsideOfPackage(ROOT + ".json.plan")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .because("the library is not extended by inheritance");

    /** Leaves the test classes out, wherever a build puts them. */
    static final class MainOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-classes");
        }
    }

    private static boolean printsDouble(JavaAccess<?> call) {
        String target = call.getTarget().getFullName();
        return target.matches(".*[.](toString|valueOf|append|format|concat)[(].*(double|float|Double|Float).*[)]")
                || target.matches("java[.]lang[.](Double|Float)[.]toString[(].*");
    }

    private static boolean usesDefaultLocale(JavaAccess<?> call) {
        String target = call.getTarget().getFullName();
        return target.equals("java.lang.String.toLowerCase()")
                || target.equals("java.lang.String.toUpperCase()")
                || target.equals("java.lang.String.format(java.lang.String, [Ljava.lang.Object;)");
    }

    private static ArchCondition<JavaMethod> mentionTypesOf(String prefix) {
        return new ArchCondition<>("mention types of " + prefix) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean mentions = types(method).anyMatch(type -> type.getName().startsWith(prefix));
                events.add(new SimpleConditionEvent(method, mentions, method.getFullName() + " mentions " + prefix));
            }
        };
    }

    private static Stream<JavaClass> types(JavaCodeUnit method) {
        return Stream.concat(
                method.getReturnType().getAllInvolvedRawTypes().stream(),
                method.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }
}
