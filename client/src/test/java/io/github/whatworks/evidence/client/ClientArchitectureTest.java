// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.whatworks.evidence.catalogue.Answer;
import io.github.whatworks.evidence.catalogue.FacetCount;
import io.github.whatworks.evidence.catalogue.FacetCounts;
import io.github.whatworks.evidence.catalogue.Hidden;
import io.github.whatworks.evidence.catalogue.LocalPractice;
import io.github.whatworks.evidence.catalogue.Match;
import io.github.whatworks.evidence.catalogue.MatchBand;
import io.github.whatworks.evidence.catalogue.MatchGroup;
import io.github.whatworks.evidence.catalogue.MatchReason;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.catalogue.NeedTopic;
import io.github.whatworks.evidence.catalogue.Question;
import java.io.PrintStream;
import java.util.stream.Stream;
import okhttp3.Call;

/** What the client may know, what it may show, and what it may never touch. */
@AnalyzeClasses(packagesOf = EvidenceClient.class, importOptions = ClientArchitectureTest.MainOnly.class)
class ClientArchitectureTest {

    /** Not exported. */
    private static final String HTTP = "..client.http..";

    @ArchTest
    static final ArchRule httpKnowsNothingOfEvidence = noClasses()
            .that()
            .resideInAPackage(HTTP)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "are about evidence",
                    (JavaClass type) -> type.getName().startsWith("io.github.whatworks.evidence.")
                            && !type.getPackageName().endsWith(".client.http")))
            .because("HTTP is HTTP, whatever it carries");

    @ArchTest
    static final ArchRule knowsCoreAndHttpAlone = classes()
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are of the JDK, core, OkHttp, SLF4J or JSpecify", ClientArchitectureTest::isKnown))
            .because("arrows run examples -> client -> core");

    @ArchTest
    static final ArchRule seesNothingOfACase = noClasses()
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Need.class,
                    NeedTopic.class,
                    Question.class,
                    Answer.class,
                    MatchGroup.class,
                    MatchBand.class,
                    Match.class,
                    MatchReason.class,
                    Hidden.class,
                    FacetCounts.class,
                    FacetCount.class,
                    LocalPractice.class)
            .because("what the client cannot see it cannot send");

    @ArchTest
    static final ArchRule signaturesShowOurOwnTypes = codeUnits()
            .that()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(HTTP)
            .should(new ArchCondition<>("mention of OkHttp only Call.Factory, and nothing of Jackson") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    boolean visible = unit.getModifiers().stream()
                            .anyMatch(modifier -> modifier.name().equals("PUBLIC")
                                    || modifier.name().equals("PROTECTED"));
                    types(unit)
                            .filter(type -> visible && isForeign(type))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    unit, unit.getFullName() + " mentions " + type.getName())));
                }
            })
            .because("a host must not be bound to versions of ours");

    @ArchTest
    static final ArchRule onlyRecordsAndExceptionsHavePublicConstructors = constructors()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(HTTP)
            .should()
            .beDeclaredInClassesThat(DescribedPredicate.describe(
                    "are records or exceptions",
                    (JavaClass type) -> type.isRecord() || type.isAssignableTo(Throwable.class)))
            .because("everything else is made by a factory or a builder, which can change");

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
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().should().beFinal().because("there is no static mutable state");

    /** Leaves the test classes out, wherever a build puts them. */
    static final class MainOnly implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-classes");
        }
    }

    private static boolean isKnown(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return Stream.of("java.", "javax.net.", "javax.security.", "okhttp3.", "okio.", "org.slf4j.", "org.jspecify.")
                        .anyMatch(name::startsWith)
                || type.getBaseComponentType().isPrimitive()
                || (name.startsWith("io.github.whatworks.evidence.") && !name.contains(".examples."));
    }

    private static boolean isForeign(JavaClass type) {
        boolean http = type.getPackageName().startsWith("okhttp3")
                || type.getPackageName().startsWith("okio");
        return (http && !type.isEquivalentTo(Call.Factory.class))
                || type.getName().contains(".jackson.");
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getReturnType().getAllInvolvedRawTypes().stream(),
                        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()),
                        unit.getExceptionTypes().stream())
                .flatMap(types -> types);
    }
}
