// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.scan;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.client.Acknowledged;
import io.github.whatworks.evidence.client.Credentials;
import io.github.whatworks.evidence.client.EntityTag;
import io.github.whatworks.evidence.client.EvidenceCall;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.PersonalDataKind;
import io.github.whatworks.evidence.client.RecordQuery;
import io.github.whatworks.evidence.client.Secret;
import io.github.whatworks.evidence.validation.Profile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Every call, with planted words wherever somebody can put words. */
final class PlantedCalls {

    private static final Acknowledged LOOKED_AT =
            new Acknowledged(PersonalDataKind.PHONE, Planted.REASON.word() + ", the public line of a service");

    private PlantedCalls() {}

    static RecordQuery query() {
        return RecordQuery.all()
                .topic("evidence-topics", Planted.TOPIC.word())
                .outcomeDomain(Planted.DOMAIN.word())
                .kind(Planted.KIND.word())
                .publisher(Planted.PUBLISHER.word())
                .status(Planted.STATUS.word())
                .text("visits " + Planted.QUERY.word() + " \u00e9");
    }

    static List<EvidenceCall<?>> sent(EvidenceClient client) {
        return List.of(
                client.records().browse(query()),
                client.records().get("test:alpha"),
                client.records().getIfChanged("test:alpha", new EntityTag("\"6d7f\"")),
                client.records().versions("test:alpha"),
                client.records().version("test:alpha", 1),
                client.scales().list(),
                client.scales().get("evidence-strength", Planted.EDITION.word()),
                client.codeLists().get("dfe-cin-factors"),
                client.mappings().get("cin-factor-topics", Planted.EDITION.word()),
                client.publication().manifest(),
                client.publication().changes(),
                client.service().document(),
                client.service().contract(),
                client.service().health(),
                client.network().partners(),
                client.validations().check(record(), Profile.PUBLICATION),
                client.validations().check(faulty("07700 900123"), Profile.PUBLICATION, LOOKED_AT));
    }

    /** What is refused before it is sent, when it is made or when it is executed. */
    static List<Supplier<Object>> refused(EvidenceClient client) {
        String person = Planted.PERSON.word() + "@example.org";
        return List.of(
                () -> client.records().browse(RecordQuery.all().text(person)).execute(),
                () -> client.records().browse(query().publisher(person)).execute(),
                () -> client.records()
                        .browse(query().topic(Planted.TOPIC.word().toUpperCase(Locale.ROOT), "a"))
                        .execute(),
                () -> client.records().all(query().text(person)).iterator().next(),
                () -> client.records().get(Planted.QUERY.word() + " " + person),
                () -> client.record(Planted.QUERY.word()),
                () -> client.scales().get(Planted.QUERY.word() + "!"),
                () -> client.scales().get("a", person).execute(),
                () -> client.validations()
                        .check(faulty(person), Profile.PUBLICATION)
                        .execute(),
                () -> client.validations()
                        .check(named("summary", person), Profile.PUBLICATION)
                        .execute(),
                () -> client.validations()
                        .check(named(Planted.BODY.word() + " what we know", person), Profile.PUBLICATION)
                        .execute());
    }

    /** What is of no sense at all, and refused where it is made. */
    static List<Supplier<Object>> illegal() {
        String password = Planted.PASSWORD.word();
        return List.of(
                () -> new EntityTag(Planted.QUERY.word()),
                () -> new Acknowledged(PersonalDataKind.EMAIL, Planted.PERSON.word() + "@example.org"),
                () -> EvidenceClient.builder(URI.create("https://user:" + password + "@localhost")),
                () -> EvidenceClient.builder(URI.create("https://user:x@" + password + ":99999999")),
                () -> EvidenceClient.builder(URI.create("https://localhost/?key=" + password)),
                () -> EvidenceClient.builder(URI.create("mailto:" + password)),
                () -> EvidenceClient.builder(URI.create(password)),
                () -> EvidenceClient.builder(URI.create("http://" + password)),
                () -> Credentials.clientCredentials(
                        URI.create("https://user:" + password + "@localhost"),
                        "a",
                        Secret.of(password.toCharArray()),
                        ""),
                () -> Credentials.clientCredentials(
                        URI.create("https://localhost"), "a", Secret.of(password.toCharArray()), password + "\u00e9"),
                () -> EvidenceClient.builder(URI.create("http://localhost"))
                        .proxyBasic(password + ":", Secret.of(password.toCharArray())),
                () -> EvidenceClient.builder(URI.create("http://localhost")).pin(password),
                () -> EvidenceClient.builder(URI.create("http://localhost"))
                        .trust(Trust.keys())
                        .application(password + " é"));
    }

    private static EvidenceRecord record() {
        return EvidenceRecord.builder("1.0", "test:mine", RecordKind.PROGRAMME, "Mine " + Planted.BODY.word())
                .version(1)
                .summary("Words " + Planted.BODY.word())
                .build();
    }

    private static byte[] faulty(String words) {
        String text = "{\"title\": \"" + Planted.BODY.word() + "\", \"summary\": \"" + words + "\",,}";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] named(String name, String words) {
        String text = "{\"format\":\"1.0\",\"id\":\"test:mine\",\"kind\":\"programme\",\"title\":\"Mine\",\"" + name
                + "\":\"" + words + "\"}";
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
