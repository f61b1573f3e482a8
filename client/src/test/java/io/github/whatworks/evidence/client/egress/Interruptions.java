// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.egress;

import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.client.testkit.Script;
import java.net.URI;
import java.time.Duration;

/** What makes a client send something once more. */
final class Interruptions {

    private Interruptions() {}

    static Script onceUnavailable() {
        return Faults.unavailable(Duration.ZERO).then(Reply.right());
    }

    static Reply redirect(URI to) {
        return Reply.redirect(to);
    }

    static Reply serviceDocument(FakeCentre centre) {
        return Reply.json(centre.publication().serviceDocument());
    }
}
