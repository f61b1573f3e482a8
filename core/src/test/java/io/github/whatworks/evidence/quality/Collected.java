// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Keeps what a check says, in the order it says it. */
class Collected implements QualitySink {
    final List<String> calls = new ArrayList<>();
    final List<QualityFinding> findings = new ArrayList<>();
    final List<CheckedRecord> records = new ArrayList<>();

    static Collected of(QualityCheck check, String text) {
        return of(check, Records.stream(text), "file");
    }

    static Collected of(QualityCheck check, byte[] bytes) {
        return of(check, new ByteArrayInputStream(bytes), "file");
    }

    static Collected of(QualityCheck check, InputStream in, String name) {
        Collected collected = new Collected();
        try {
            collected.summary = check.run(in, name, collected);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return collected;
    }

    private QualitySummary summary;

    QualitySummary summary() {
        return summary;
    }

    /** Line and rule of each finding. */
    List<String> places() {
        return findings.stream()
                .map(found -> found.finding().place().orElseThrow().line() + " "
                        + found.finding().rule().id())
                .toList();
    }

    /** The findings as sentences. */
    List<String> sentences() {
        return findings.stream()
                .map(QualityFinding::finding)
                .map(Finding::toString)
                .toList();
    }

    @Override
    public void start(String file, EvidenceValidator validator) {
        calls.add("start " + file);
    }

    @Override
    public void record(CheckedRecord record) {
        calls.add("record " + record.index());
        records.add(record);
    }

    @Override
    public void finding(QualityFinding finding) {
        calls.add("finding");
        findings.add(finding);
    }

    @Override
    public void end(QualitySummary ended) {
        calls.add("end");
    }
}
