// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.scale.Scale;

/** The plans of what is a whole text; those of the parts are reached through their members. */
public final class Plans {
    /** A record. */
    public static final Plan<EvidenceRecord> EVIDENCE_RECORD = EvidenceRecordPlan.PLAN;

    /** A scale. */
    public static final Plan<Scale> SCALE = ScalePlan.PLAN;

    /** A code list. */
    public static final Plan<CodeList> CODE_LIST = CodeListPlan.PLAN;

    /** A mapping from codes to topics. */
    public static final Plan<TopicMapping> TOPIC_MAPPING = TopicMappingPlan.PLAN;

    private Plans() {}
}
