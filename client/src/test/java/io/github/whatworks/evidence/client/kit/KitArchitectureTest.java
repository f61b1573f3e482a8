// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import java.util.stream.Stream;

/** What an integrator gets with the kit: nothing but the JDK and this project. */
@AnalyzeClasses(packagesOf = FakeCentre.class)
class KitArchitectureTest {

    @ArchTest
    static final ArchRule needsTheJdkAndThisProjectAlone = classes()
            .should()
            .onlyDependOnClassesThat(DescribedPredicate.describe(
                    "are of the JDK, core, client or JSpecify", KitArchitectureTest::isKnown))
            .because("integrators bring a test framework of their own");

    @ArchTest
    static final ArchRule onlyRecordsHavePublicConstructors = constructors()
            .that()
            .arePublic()
            .should()
            .beDeclaredInClassesThat(DescribedPredicate.describe("are records", JavaClass::isRecord))
            .because("everything else is made by a factory, which can change");

    private static boolean isKnown(JavaClass type) {
        JavaClass component = type.getBaseComponentType();
        return component.isPrimitive()
                || Stream.of("java.", "javax.net.", "org.jspecify.", "io.github.whatworks.evidence.")
                        .anyMatch(component.getName()::startsWith);
    }
}
