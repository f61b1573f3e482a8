// SPDX-License-Identifier: Apache-2.0

/** A host on the module path. */
module com.example.casework {
    requires io.github.whatworks.evidence.client;
}
