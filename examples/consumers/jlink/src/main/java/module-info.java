// SPDX-License-Identifier: Apache-2.0

/** A program that looks things up in a copy and has no network code. */
module com.example.lookup {
    requires io.github.whatworks.evidence.core;
}
