// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Targeting;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.json.ReferenceData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values are planted in needs, and looked for in every text that a need could leave behind. */
class NeedLeavesNoTraceTest {

    private static final String CODE = "QZPLANTEDCODE";
    private static final String TOPIC = "qzplanted-topic";
    private static final String LIST = "qzplanted-list";
    private static final String SETTING = "qzplanted setting";
    private static final List<String> PLANTED = List.of("qzplanted", "4b", "17", "204");

    @TempDir
    Path folder;

    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private final Logger root = Logger.getLogger("");
    private final Level level = root.getLevel();

    @BeforeEach
    void listen() {
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
    }

    @AfterEach
    void stopListening() {
        root.removeHandler(handler);
        root.setLevel(level);
    }

    @Test
    void lookUps_leaveNothingInTextsOrLogs() {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"));
        new SignedFiles(folder.resolve("published"))
                .publish(1, evidence(), practice())
                .offerTo(catalogue);
        Need need = need();
        Answer answer = catalogue.lookUp(need);

        List<Object> left = new ArrayList<>(List.of(need, answer, answer.groups()));
        left.addAll(need.asked());
        need.asked().stream()
                .filter(CodedNeed.class::isInstance)
                .map(coded -> new CodeReader(ReferenceData.bundled(), Wording.bundled())
                        .read((CodedNeed) coded, LocalDate.EPOCH))
                .forEach(left::add);
        left.add(((NeedTopic) need.asked().get(4)).key());
        for (MatchGroup group : answer) {
            group.heading();
            left.addAll(List.of(group, group.matches(), group.bands(), group.hidden(), group.facetCounts()));
            Arrays.stream(Facet.values())
                    .forEach(facet -> left.addAll(group.facetCounts().of(facet)));
            group.localPractice().ifPresent(local -> left.addAll(List.of(local, local.matches())));
            for (Match match : group.matches()) {
                left.addAll(List.of(match, match.reason()));
            }
        }

        assertThat(answer.groups().get(4).outcome()).isEqualTo(GroupOutcome.FOUND);
        assertThat(answer.groups().get(4).localPractice()).isPresent();
        assertThat(left).hasSizeGreaterThan(40).allSatisfy(thing -> assertClean(thing.toString()));
        assertNothingLogged();
    }

    @Test
    void refusals_repeatNothing() {
        Catalogue catalogue = Catalogue.open(folder);
        List<ThrowingCallable> refused = List.of(
                () -> Age.years(204),
                () -> Age.years(-17),
                () -> Age.months(1704),
                () -> Need.of(CODE + "x".repeat(200), "4B"),
                () -> Need.of(LIST, CODE + "\n4B"),
                () -> Need.of(LIST, CODE, " "),
                () -> Need.ofTopic(LIST, TOPIC + "\u0000"),
                () -> NeedTopic.of(LIST, TOPIC.repeat(20)),
                () -> need().inSetting(SETTING, SETTING.repeat(20)),
                () -> need().withOutcomeIn(SETTING + "\t" + CODE),
                () -> need().actingOn(new Subject(CODE), Subject.NOT_STATED),
                () -> need().ofKind(new RecordKind(CODE), RecordKind.LOCAL_PRACTICE),
                () -> Question.of(List.of(), List.of(), List.of(NeedTopic.of(LIST, TOPIC))),
                () -> CodedInput.parse(CODE, ReferenceData.bundled().codeLists()),
                () -> CodedInput.parse(
                        "{\"factors\": [\"" + CODE, ReferenceData.bundled().codeLists()),
                () -> catalogue.lookUp(need()).groups().get(17),
                () -> catalogue.lookUp(need()).groups().get(0).matches().get(0));

        for (int i = 0; i < refused.size(); i++) {
            Throwable thrown = catchThrowable(refused.get(i));
            assertThat(thrown).as("call " + i).isNotNull();
            // The host's own index may come back to it; what a need holds may not.
            boolean index = thrown instanceof IndexOutOfBoundsException;
            for (Throwable at = thrown; at != null; at = at.getCause()) {
                assertClean(index ? at.toString().replace("17", "") : at.toString());
                Arrays.stream(at.getSuppressed()).forEach(other -> assertClean(other.toString()));
            }
        }
        assertNothingLogged();
    }

    @Test
    void whatHoldsANeed_doesNotLog() {
        List<String> held = List.of("Need", "NeedTopic", "Question", "CodedNeed", "Asked", "Reading", "TopicKey");

        noClasses()
                .that(DescribedPredicate.describe(
                        "see what a need holds",
                        (JavaClass type) -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(seen ->
                                        held.contains(seen.getTargetClass().getSimpleName()))))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.System$Logger")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "java.util.logging..")
                .check(new ClassFileImporter()
                        .withImportOption(location -> !location.contains("test-classes"))
                        .importPackages("io.github.whatworks.evidence.catalogue"));
    }

    @Test
    void card_isTheSame_whateverWasAsked() {
        EvidenceRecord record = evidence();
        EvidenceCard byTopic = Answers.group(Need.ofTopic(LIST, TOPIC), record)
                .matches()
                .get(0)
                .card();
        EvidenceCard narrowed = Answers.group(
                        Need.ofTopic(LIST, TOPIC, Subject.CHILD).forAge(17).inSetting(SETTING), record)
                .matches()
                .get(0)
                .card();

        assertThat(narrowed).isEqualTo(byTopic);
        assertClean(narrowed.asText());
        assertClean(narrowed.toString());
    }

    private static Need need() {
        NeedTopic topic = NeedTopic.of(LIST, TOPIC, Subject.CHILD);
        return Need.of("dfe-cin-factors", "4B", CODE, "21")
                .and(LIST, CODE)
                .andTopic(LIST, TOPIC)
                .andTopic("evidence-topics", TOPIC)
                .and(Question.of(List.of(topic), List.of(NeedTopic.of("evidence-topics", "neglect")), List.of(topic)))
                .forAge(Age.months(204))
                .inSetting(SETTING)
                .withOutcomeIn(SETTING)
                .actingOn(Subject.CHILD)
                .targeted(new Targeting(CODE))
                .withLocalPractice();
    }

    private static EvidenceRecord evidence() {
        return Records.titled("Evidence").topics(planted()).build();
    }

    private static EvidenceRecord practice() {
        return EvidenceRecord.builder("1.0", "test:practice", RecordKind.LOCAL_PRACTICE, "Practice")
                .version(1)
                .topics(planted())
                .build();
    }

    private static Topic planted() {
        return Topic.builder().list(LIST).code(TOPIC).subject(Subject.CHILD).build();
    }

    private void assertNothingLogged() {
        SimpleFormatter formatter = new SimpleFormatter();
        assertThat(logged)
                .filteredOn(line -> String.valueOf(line.getLoggerName()).startsWith("io.github.whatworks"))
                .allSatisfy(line -> assertClean(formatter.formatMessage(line)));
        assertThat(logged)
                .allSatisfy(line -> assertThat(formatter.formatMessage(line)).doesNotContainIgnoringCase("qzplanted"));
    }

    private static void assertClean(String text) {
        PLANTED.forEach(planted -> assertThat(text).doesNotContainIgnoringCase(planted));
    }
}
