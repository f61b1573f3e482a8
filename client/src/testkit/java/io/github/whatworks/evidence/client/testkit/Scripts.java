// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What is scripted at each address of one Centre, and how far each script is. */
final class Scripts {

    private final Map<String, Playing> byPath = new ConcurrentHashMap<>();
    private volatile Optional<Playing> elsewhere = Optional.empty();

    private record Playing(Script script, AtomicInteger played) {
        Reply next() {
            return script.at(played.getAndIncrement());
        }
    }

    void put(String path, Script script) {
        byPath.put(path, new Playing(script, new AtomicInteger()));
    }

    void putElsewhere(Script script) {
        elsewhere = Optional.of(new Playing(script, new AtomicInteger()));
    }

    void clear() {
        byPath.clear();
        elsewhere = Optional.empty();
    }

    Reply next(Request request) {
        return Optional.ofNullable(byPath.get(request.path()))
                .or(() -> elsewhere)
                .map(Playing::next)
                .orElseGet(Reply::right);
    }
}
