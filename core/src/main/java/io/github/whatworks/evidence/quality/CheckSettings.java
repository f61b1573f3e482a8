// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonLimits;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** How files are checked. Immutable. */
record CheckSettings(
        EvidenceValidator validator,
        JsonLimits limits,
        int threads,
        long maxFindings,
        long indexBytes,
        Optional<Path> folder,
        Consumer<Progress> progress,
        BooleanSupplier cancelled,
        LongSupplier nanoTime) {

    CheckSettings withValidator(EvidenceValidator other) {
        return new CheckSettings(
                other, limits, threads, maxFindings, indexBytes, folder, progress, cancelled, nanoTime);
    }

    CheckSettings withLimits(JsonLimits other) {
        return new CheckSettings(
                validator, other, threads, maxFindings, indexBytes, folder, progress, cancelled, nanoTime);
    }

    CheckSettings withThreads(int other) {
        return new CheckSettings(
                validator, limits, other, maxFindings, indexBytes, folder, progress, cancelled, nanoTime);
    }

    CheckSettings withMaxFindings(long other) {
        return new CheckSettings(validator, limits, threads, other, indexBytes, folder, progress, cancelled, nanoTime);
    }

    CheckSettings withIndexBytes(long other) {
        return new CheckSettings(validator, limits, threads, maxFindings, other, folder, progress, cancelled, nanoTime);
    }

    CheckSettings withFolder(Optional<Path> other) {
        return new CheckSettings(
                validator, limits, threads, maxFindings, indexBytes, other, progress, cancelled, nanoTime);
    }

    CheckSettings withProgress(Consumer<Progress> other) {
        return new CheckSettings(
                validator, limits, threads, maxFindings, indexBytes, folder, other, cancelled, nanoTime);
    }

    CheckSettings withCancelled(BooleanSupplier other) {
        return new CheckSettings(
                validator, limits, threads, maxFindings, indexBytes, folder, progress, other, nanoTime);
    }

    CheckSettings withNanoTime(LongSupplier other) {
        return new CheckSettings(
                validator, limits, threads, maxFindings, indexBytes, folder, progress, cancelled, other);
    }
}
