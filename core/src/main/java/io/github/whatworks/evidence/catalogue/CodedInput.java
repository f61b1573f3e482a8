// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.code.CodeLists;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The codes of a case as people and case systems write them, read forgivingly; see {@link
 * Need#of(CodedInput)}.
 *
 * <ul>
 *   <li>A plain list: {@code 1a, 2B}, with commas, semicolons, blanks or new lines between.
 *   <li>A JSON array, {@code ["1A","2B"]}, or one inside a JSON string.
 *   <li>A JSON object of a case system, such as {@code {"child_and_family_assessments":
 *       [{"factors": ["1A"]}]}}: members named {@code factors}, or whose names end in {@code
 *       assessment_factors} or {@code assessment_factors_json}, hold codes of {@code dfe-cin-factors}; objects of {@code list} with
 *       {@code code} or {@code codes} hold codes of that list. Nothing else of the object is looked at
 *       or kept.
 *   <li>The list is given once for all codes, or with each as {@code dfe-cin-factors:1A}. Lists share
 *       codes, so a code without its list is taken only if exactly one known list has it.
 * </ul>
 *
 * <p>What was changed and what is odd is said by {@link #notices}; codes that are superseded or
 * unknown are kept, so that the look-up answers for them. It belongs to a case: it has no wire form,
 * nothing of it leaves the machine, and its text shows its shape only. At most 1000 items are read.
 * Immutable and safe to share between threads.
 */
public final class CodedInput {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient List<CodedNeed> coded;
    private final transient List<InputNotice> notices;

    CodedInput(List<CodedNeed> coded, List<InputNotice> notices) {
        this.coded = List.copyOf(coded);
        this.notices = List.copyOf(notices);
    }

    /**
     * Reads codes that name their list, or that only one list has.
     *
     * @param lists the lists that codes may be from
     * @throws RefusedInputException if a code has no list or more than one, or the text is a broken object
     */
    public static CodedInput parse(String text, CodeLists lists) {
        return new InputReader(lists, Optional.empty()).read(text);
    }

    /**
     * Reads codes of one list.
     *
     * @param list the list of every code that does not name another
     * @param lists the lists that codes may be from
     * @throws RefusedInputException if the codes stand where those of another list do, or the text is a
     *     broken object
     */
    public static CodedInput parse(String list, String text, CodeLists lists) {
        return new InputReader(
                        lists, Optional.of(Objects.requireNonNull(list, "list").strip()))
                .read(text);
    }

    /** How many codes were read, each counted once. */
    public int size() {
        return coded.size();
    }

    /** What was changed, and what is odd, in the order of the input. */
    public List<InputNotice> notices() {
        return notices;
    }

    List<CodedNeed> coded() {
        return coded;
    }

    /** The shape of the input and nothing of its content. */
    @Override
    public String toString() {
        return "CodedInput[" + coded.size() + " coded, " + notices.size() + " notices]";
    }
}
