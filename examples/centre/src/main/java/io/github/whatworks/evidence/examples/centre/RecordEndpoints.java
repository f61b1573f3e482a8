// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.json.JsonText;
import java.util.List;

/** Single records and their versions. */
final class RecordEndpoints {

    private final Store store;

    RecordEndpoints(Store store) {
        this.store = store;
    }

    Document current(Call call) {
        StoredRecord record = store.current(call.part(1)).orElseThrow(ProblemException::notFound);
        if (record.isWithdrawn()) {
            throw new ProblemException(gone(record));
        }
        return Document.json(record.body(), record.since());
    }

    private static Problem gone(StoredRecord record) {
        Problem problem =
                Problem.of(ProblemType.WITHDRAWN, "The record was withdrawn. Its versions can still be read.");
        return JsonText.standard()
                .parse(record.body())
                .member("withdrawal")
                .map(why -> problem.with("withdrawal", why))
                .orElse(problem);
    }

    Document versions(Call call) {
        List<VersionRow> versions = store.versions(call.part(1));
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return Document.json(
                ContractJson.versions(call.part(1), versions), versions.get(0).since());
    }

    Document version(Call call) {
        long version = Long.parseLong(call.part(2));
        if (version > Integer.MAX_VALUE) {
            throw ProblemException.notFound();
        }
        StoredRecord record = store.version(call.part(1), (int) version).orElseThrow(ProblemException::notFound);
        return Document.lasting(record.body(), record.since());
    }
}
