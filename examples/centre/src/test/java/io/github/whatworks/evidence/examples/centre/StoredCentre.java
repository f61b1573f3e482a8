// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A Centre over a database, as the program starts it: a file, or the PostgreSQL that the build names. */
record StoredCentre(Store store, ReferenceCentre centre, Clock clock, Http http, Optional<TestDatabase> database)
        implements AutoCloseable {

    static StoredCentre start(Path folder, Clock clock, EvidenceRecord... records) throws Exception {
        return start(folder, clock, ServerSettings.embedded("127.0.0.1", 0), records);
    }

    static StoredCentre start(Path folder, Clock clock, ServerSettings settings, EvidenceRecord... records)
            throws Exception {
        Optional<TestDatabase> database = TestDatabase.ifNamed();
        Store store = database.map(TestDatabase::open)
                .orElseGet(() -> new JdbcStore(Database.open(DatabaseAddress.in(folder))));
        Signing signing = new Signing(Identity.of("demonstration"), CentreKeys.create());
        ReferenceCentre centre = ReferenceCentre.start(store, signing, clock, settings);
        StoredCentre stored = new StoredCentre(store, centre, clock, new Http(centre.address()), database);
        stored.take(records);
        return stored;
    }

    ImportReport take(EvidenceRecord... records) throws Exception {
        return new Importer(store, clock, false)
                .run("test", new ByteArrayInputStream(Lines.of(records).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws Exception {
        centre.close();
        store.close();
        if (database.isPresent()) {
            database.get().close();
        }
    }
}
