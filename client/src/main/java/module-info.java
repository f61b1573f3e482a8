// SPDX-License-Identifier: Apache-2.0

/** Fetches evidence records from a Centre over HTTP and fills or refreshes a copy of them. */
module io.github.whatworks.evidence.client {
    requires transitive io.github.whatworks.evidence.core;
    requires static transitive org.jspecify;
    requires org.slf4j;
    // A caller may hand in an okhttp3.Call.Factory.
    requires transitive okhttp3;

    exports io.github.whatworks.evidence.client;
}
