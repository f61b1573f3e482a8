// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

class MemoryStoreTest extends StoreLaws {

    @Override
    Store open() {
        return new MemoryStore();
    }

    @Override
    boolean lasts() {
        return false;
    }
}
