// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.ScaleRef;

/** The scales that the two catalogues rate on. */
final class Scales {
    static final ScaleRef EVIDENCE_STORE = ScaleRef.of("evidence-store", "2019");
    static final ScaleRef EIF_EVIDENCE = ScaleRef.of("eif-evidence", "2017");
    static final ScaleRef EIF_COST = ScaleRef.of("eif-cost", "2017");
    static final ScaleRef EIF_IMPROVEMENT_INDEX = ScaleRef.of("eif-improvement-index", "2017");

    private Scales() {}
}
