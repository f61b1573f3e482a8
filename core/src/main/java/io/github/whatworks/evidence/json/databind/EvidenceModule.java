// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.databind;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;

/**
 * Lets Jackson 2 databind read and write records, their parts and {@link JsonValue} as fields of a
 * host's types, the way this library does. Found as a service, by {@code
 * JsonMapper.builder().findAndAddModules()}, or handed out by {@link
 * io.github.whatworks.evidence.json.DatabindModule}.
 *
 * <p>The types: {@link io.github.whatworks.evidence.EvidenceRecord}, the parts that are its components
 * (outcomes, ratings and the like), {@link JsonValue}, {@link Decimal} and the vocabularies.
 * Parts of parts are read and written within these only. Safe to share between mappers. Nothing leaves
 * the machine.
 */
public final class EvidenceModule extends Module {

    /** For the service loader and for {@link io.github.whatworks.evidence.json.DatabindModule}. */
    public EvidenceModule() {}

    @Override
    public String getModuleName() {
        return EvidenceModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }
}
