// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import io.github.whatworks.evidence.scale.Scale;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads the data that gives codes their meaning, and writes it: scales, code lists and mappings, one to a file.
 *
 * <p>As strict and as careful as {@link EvidenceJson}, and nothing is lost. Immutable and safe to share
 * between threads. Nothing leaves the machine. Streams are read to their end and left open.
 */
public final class ReferenceJson {
    private final JsonSource source;

    private ReferenceJson(JsonLimits limits) {
        this.source = new JsonSource(limits);
    }

    /** With {@linkplain JsonLimits#standard() standard limits}. */
    public static ReferenceJson standard() {
        return new ReferenceJson(JsonLimits.standard());
    }

    /** With other limits on what is read. */
    public ReferenceJson withLimits(JsonLimits limits) {
        return new ReferenceJson(limits);
    }

    /**
     * Reads a scale.
     *
     * @throws InvalidJsonException if the text is not I-JSON, beyond a limit, or not an object
     * @throws IOException if {@code in} cannot be read
     */
    public Scale scale(InputStream in) throws IOException {
        return read(Plans.SCALE, in);
    }

    /**
     * Reads a code list.
     *
     * @throws InvalidJsonException if the text is not I-JSON, beyond a limit, or not an object
     * @throws IOException if {@code in} cannot be read
     */
    public CodeList codeList(InputStream in) throws IOException {
        return read(Plans.CODE_LIST, in);
    }

    /**
     * Reads a mapping from codes to topics.
     *
     * @throws InvalidJsonException if the text is not I-JSON, beyond a limit, or not an object
     * @throws IOException if {@code in} cannot be read
     */
    public TopicMapping topicMapping(InputStream in) throws IOException {
        return read(Plans.TOPIC_MAPPING, in);
    }

    /** The scale on one line, with everything that was read. */
    public byte[] compact(Scale scale) {
        return write(Plans.SCALE, scale);
    }

    /** The code list on one line, with everything that was read. */
    public byte[] compact(CodeList list) {
        return write(Plans.CODE_LIST, list);
    }

    /** The mapping on one line, with everything that was read. */
    public byte[] compact(TopicMapping mapping) {
        return write(Plans.TOPIC_MAPPING, mapping);
    }

    private static <T> byte[] write(Plan<T> plan, T value) {
        return JsonOutput.asRead(JsonForm.COMPACT, out -> new PlanWriter(out).write(plan, value));
    }

    private <T> T read(Plan<T> plan, InputStream in) throws IOException {
        try (Tokens tokens = source.open(source.bytes(in))) {
            return new PlanReader(tokens).root(new RecordReading<>(plan));
        }
    }
}
