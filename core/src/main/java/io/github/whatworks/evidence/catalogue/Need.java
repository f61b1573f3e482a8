// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Targeting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is asked of a {@link Catalogue} for one family: the codes a case system holds, topics, or a
 * question, and what to narrow them by.
 *
 * <ul>
 *   <li>What is asked for stands side by side: one group each for a code, a topic and a question, in
 *       the order they were asked, at most 1000. One that is asked twice is answered once.
 *   <li>What it is narrowed by holds for all groups, and all of it has to fit. Several values of one
 *       kind, such as two settings, are alternatives. Asked again, it takes the place of what was asked before.
 *   <li>A record that does not state what is asked for is never hidden for it. What is hidden is
 *       counted by reason.
 *   <li>There is nothing to narrow by ratings, and nothing to narrow by ethnicity.
 * </ul>
 *
 * <p>A need is about a child, so it has no wire form: it cannot be serialised, it is never logged, it
 * leaves the machine by no call of this library, and its text shows its shape only. What is refused
 * is refused with an {@link IllegalArgumentException} that does not repeat it. Immutable and safe to
 * share between threads.
 *
 * {@snippet file="LookUpSnippets.java" region="need"}
 */
public final class Need {

    private static final int MOST = 1000;

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient List<Asked> asked;
    private final transient Optional<Age> age;
    private final transient Map<Facet, Set<String>> facets;
    private final transient boolean localPractice;

    private Need(List<Asked> asked, Optional<Age> age, Map<Facet, Set<String>> facets, boolean localPractice) {
        this.asked = List.copyOf(asked);
        this.age = age;
        this.facets = Map.copyOf(facets);
        this.localPractice = localPractice;
    }

    private static Need asking(List<? extends Asked> asked) {
        return new Need(List.of(), Optional.empty(), Map.of(), false).and(asked);
    }

    /**
     * The codes of one list.
     *
     * @param list the list the codes are from, such as {@code dfe-cin-factors}: a bare code is not
     *     enough, since lists share codes
     * @param codes the codes, in any order; one given twice is asked once
     * @throws IllegalArgumentException if one is blank, has more than 200 characters or holds a control
     *     character
     */
    public static Need of(String list, String... codes) {
        return asking(List.of()).and(list, codes);
    }

    /** The codes that were read from {@code input}; what was odd about them, its notices say. */
    public static Need of(CodedInput input) {
        return asking(input.coded());
    }

    /** A question of topics. */
    public static Need of(Question question) {
        return asking(List.of(question));
    }

    /**
     * A topic itself, whoever it concerns.
     *
     * @throws IllegalArgumentException if either is blank, has more than 200 characters or holds a
     *     control character
     */
    public static Need ofTopic(String list, String code) {
        return asking(List.of(NeedTopic.of(list, code)));
    }

    /**
     * A topic itself, concerning somebody.
     *
     * @throws IllegalArgumentException as in {@link #ofTopic(String, String)}
     */
    public static Need ofTopic(String list, String code, Subject concerning) {
        return asking(List.of(NeedTopic.of(list, code, concerning)));
    }

    /** This need and the codes of another list, as in {@link #of(String, String...)}. */
    public Need and(String list, String... codes) {
        String name = AskedText.of(list, "the list of the codes");
        List<CodedNeed> coded = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            coded.add(new CodedNeed(name, AskedText.of(codes[i], "code " + (i + 1) + " of " + codes.length)));
        }
        return and(coded);
    }

    /** This need and a topic, whoever it concerns. */
    public Need andTopic(String list, String code) {
        return and(List.of(NeedTopic.of(list, code)));
    }

    /** This need and a topic, concerning somebody. */
    public Need andTopic(String list, String code, Subject concerning) {
        return and(List.of(NeedTopic.of(list, code, concerning)));
    }

    /** This need and a question. */
    public Need and(Question question) {
        return and(List.of(question));
    }

    private Need and(List<? extends Asked> more) {
        Set<Asked> all = new LinkedHashSet<>(asked);
        all.addAll(more);
        if (all.size() > MOST) {
            throw new IllegalArgumentException("a need asks for at most " + MOST + " things, those of one family");
        }
        return new Need(List.copyOf(all), age, facets, localPractice);
    }

    /**
     * This need for somebody who has completed {@code years} years.
     *
     * @throws IllegalArgumentException below 0 or above 25
     */
    public Need forAge(int years) {
        return forAge(Age.years(years));
    }

    /** This need for somebody of this age, who may be unborn. */
    public Need forAge(Age of) {
        return new Need(asked, Optional.of(Objects.requireNonNull(of, "of")), facets, localPractice);
    }

    /**
     * This need, met by what acts on any of these. A family as a whole is a subject of its own: ask for it as well where
     * it is meant.
     *
     * @throws IllegalArgumentException if none is given, or {@link Subject#NOT_STATED}, which is never hidden
     */
    public Need actingOn(Subject... subjects) {
        if (Arrays.asList(subjects).contains(Subject.NOT_STATED)) {
            throw new IllegalArgumentException(
                    "whom it acts on: “not stated” cannot be asked for, since what states nothing is never hidden");
        }
        return narrowed(
                Facet.ACTS_ON,
                AskedText.some("whom it acts on", Arrays.asList(subjects)).stream()
                        .map(Subject::value));
    }

    /**
     * This need, met by what its publisher targets so. It says nothing of a child's status, and no status of a child
     * says which to ask for.
     *
     * @throws IllegalArgumentException if none is given
     */
    public Need targeted(Targeting... targeting) {
        return narrowed(
                Facet.TARGETING,
                AskedText.some("the targeting", Arrays.asList(targeting)).stream()
                        .map(Targeting::value));
    }

    /**
     * This need, met by what has an outcome in any of these domains.
     *
     * @param domains as printed, or their codes; compared as a whole, without case and accents. {@link
     *     MatchGroup#facetCounts()} tells which there are
     * @throws IllegalArgumentException if none is given, or one is blank or too long
     */
    public Need withOutcomeIn(String... domains) {
        return narrowed(Facet.OUTCOME_DOMAIN, AskedText.some("the outcome domain", Arrays.asList(domains)).stream());
    }

    /**
     * This need, met by what is delivered in any of these settings.
     *
     * @param settings as printed, or their codes; compared as a whole, without case and accents. {@link
     *     MatchGroup#facetCounts()} tells which there are
     * @throws IllegalArgumentException if none is given, or one is blank or too long
     */
    public Need inSetting(String... settings) {
        return narrowed(Facet.SETTING, AskedText.some("the setting", Arrays.asList(settings)).stream());
    }

    /**
     * This need, met by records of any of these kinds.
     *
     * @throws IllegalArgumentException if none is given, or {@link RecordKind#LOCAL_PRACTICE}, which has a
     *     section of its own: {@link #withLocalPractice}
     */
    public Need ofKind(RecordKind... kinds) {
        if (Arrays.asList(kinds).contains(RecordKind.LOCAL_PRACTICE)) {
            throw new IllegalArgumentException("the kind: local practice is not mixed with evidence;"
                    + " call withLocalPractice() and read the section of its own");
        }
        return narrowed(
                Facet.KIND,
                AskedText.some("the kind", Arrays.asList(kinds)).stream().map(RecordKind::value));
    }

    /**
     * This need, with local practice in a section of its own: not evaluated, and not rated by any What Works body. Off by
     * default.
     */
    public Need withLocalPractice() {
        return new Need(asked, age, facets, true);
    }

    private Need narrowed(Facet facet, Stream<String> values) {
        String what = "what to narrow by";
        Set<String> names =
                values.map(value -> FoldedText.of(AskedText.of(value, what))).collect(Collectors.toUnmodifiableSet());
        Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
        all.putAll(facets);
        all.put(facet, names);
        return new Need(asked, age, all, localPractice);
    }

    List<Asked> asked() {
        return asked;
    }

    Optional<Age> age() {
        return age;
    }

    /** What each facet is narrowed by, folded. */
    Map<Facet, Set<String>> facets() {
        return facets;
    }

    boolean localPractice() {
        return localPractice;
    }

    /** The shape of the need and nothing of its content. */
    @Override
    public String toString() {
        long coded = asked.stream().filter(CodedNeed.class::isInstance).count();
        long others = asked.size() - coded;
        return "Need[" + coded + " coded, " + (others > 0 ? others + " uncoded, " : "") + "age "
                + (age.isPresent() ? "given" : "not given")
                + (facets.isEmpty() ? "" : ", narrowed") + "]";
    }
}
