// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.RecordingRelay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A Centre, a relay that keeps what is sent, and a client that knows the relay alone. */
record Stage(FakeCentre centre, RecordingRelay relay, EvidenceClient client, Path folder, Given given)
        implements AutoCloseable {

    static final String APPLICATION = "case-system/4.2";
    private static final int RECORDS = 120;

    static Stage open(Path folder) {
        FakeCentre centre = FakeCentre.start(Publication.of(records(1)));
        RecordingRelay relay = RecordingRelay.to(centre.address());
        EvidenceClient client = EvidenceClient.builder(relay.address())
                .trust(centre.publication().key())
                .application(APPLICATION)
                .build();
        Given given = new Given(Page.forms())
                .put("host", "127.0.0.1:" + relay.address().getPort())
                .put("user-agent", "whatworks-evidence-java " + APPLICATION);
        return new Stage(centre, relay, client, folder, given);
    }

    /** Made-up records, all in a version. */
    static List<EvidenceRecord> records(int version) {
        return IntStream.range(0, RECORDS)
                .mapToObj(number -> record(number, version))
                .toList();
    }

    /** The same, but for one. */
    static List<EvidenceRecord> with(List<EvidenceRecord> records, EvidenceRecord other) {
        List<EvidenceRecord> all = new ArrayList<>(records);
        all.replaceAll(record -> record.id().equals(other.id()) ? other : record);
        return all;
    }

    static EvidenceRecord record(int number, int version) {
        // What cannot be packed, so that the snapshot is as large as its records.
        byte[] noise = new byte[150];
        new Random(number * 31L + version).nextBytes(noise);
        return EvidenceRecord.builder("1.0", "test:r" + number, RecordKind.PROGRAMME, "Record " + number)
                .version(version)
                .summary(HexFormat.of().formatHex(noise))
                .build();
    }

    List<SentRequest> sent() {
        return SentRequest.all(relay.sent());
    }

    @Override
    public void close() {
        client.close();
        relay.close();
        centre.close();
    }
}
