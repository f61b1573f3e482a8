// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.validation.text.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Collects what nobody acknowledged, as much of it as anybody can use. For one thread. */
final class GuardFindings {
    private static final int MOST = 100;

    private final Set<PersonalDataKind> acknowledged;
    private final List<GuardFinding> findings = new ArrayList<>();

    GuardFindings(Set<PersonalDataKind> acknowledged) {
        this.acknowledged = acknowledged;
    }

    /** Adds what stands at {@code spot} of {@code text}, in front of which {@code label} characters were put. */
    void add(String place, String text, Spot spot, int label) {
        PersonalDataKind.of(spot.fault())
                .filter(kind -> findings.size() < MOST && !acknowledged.contains(kind))
                .ifPresent(kind -> {
                    int start = Math.max(spot.from(), label);
                    int length = text.codePointCount(start, Math.max(spot.to(), start));
                    findings.add(new GuardFinding(place, kind, length, text.codePointCount(label, start) + 1));
                });
    }

    /** All of them, in the order they were added. */
    List<GuardFinding> all() {
        return List.copyOf(findings);
    }
}
