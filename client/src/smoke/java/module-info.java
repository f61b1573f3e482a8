// SPDX-License-Identifier: Apache-2.0

/** A host on the module path that asks for the client and nothing else. */
module io.github.whatworks.evidence.smoke {
    requires io.github.whatworks.evidence.client;
}
