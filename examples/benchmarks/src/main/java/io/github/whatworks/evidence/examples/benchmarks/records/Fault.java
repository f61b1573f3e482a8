// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One way to spoil a record so that it still binds. */
public enum Fault {
    /** The lower end of an interval is above the upper one. */
    INTERVAL_UPSIDE_DOWN("estimate.interval.order") {
        @Override
        void plant(ObjectNode record) {
            ObjectNode estimate = anyEffect(record).withArray("estimates").addObject();
            estimate.put("statistic", "effect-size").put("interval", "confidence");
            estimate.put("low", 0.9).put("high", 0.1);
        }
    },

    /** Something that is not a DOI. */
    NOT_A_DOI("citation.doi.form") {
        @Override
        void plant(ObjectNode record) {
            anyCitation(record).put("doi", "10.12/");
        }
    },

    /** An ISBN with a wrong check digit. */
    ISBN_CHECK_DIGIT("identifier.isbn.check") {
        @Override
        void plant(ObjectNode record) {
            ObjectNode identifier = record.withArray("identifiers").addObject();
            identifier.put("scheme", "isbn").put("value", "978-0-306-40615-8");
        }
    },

    /** A party without its name. */
    NAME_MISSING("party.name.required") {
        @Override
        void plant(ObjectNode record) {
            record.withArray("parties").addObject().put("role", "provider");
        }
    },

    /** A code that is not on its scale. */
    CODE_NOT_ON_SCALE("rating-value.code.unknown") {
        @Override
        void plant(ObjectNode record) {
            ObjectNode rating = anyRating(record);
            rating.withArray("values").addObject().put("code", "9").put("printed", "9");
        }
    },

    /** A rating that does not say how it is known. */
    KNOWN_MISSING("rating.known.required") {
        @Override
        void plant(ObjectNode record) {
            ObjectNode rating = anyRating(record);
            rating.withArray("values").addObject().put("code", "3").put("printed", "3");
            rating.remove("known");
        }
    },

    /** A band of ages that ends before it begins. */
    AGES_UPSIDE_DOWN("age-band.ends.order") {
        @Override
        void plant(ObjectNode record) {
            ObjectNode population = record.withArray("populations").addObject().put("basis", "as-offered");
            ObjectNode band = population.putObject("ages").withArray("bands").addObject();
            band.put("from", 12).put("to", 5).put("unit", "years");
        }
    },

    /** A day that no calendar has. */
    NO_SUCH_DATE("date.form") {
        @Override
        void plant(ObjectNode record) {
            record.withArray("dates").addObject().put("event", "searched-to").put("date", "2019-02-30");
        }
    },

    /** A review that is still to come. */
    DATE_IN_THE_FUTURE("record-date.date.future") {
        @Override
        void plant(ObjectNode record) {
            record.withArray("dates").addObject().put("event", "last-reviewed").put("date", "2091-05");
        }
    },

    /** An effect taken from a study that the record does not have. */
    NO_SUCH_STUDY("effect.study.unknown") {
        @Override
        void plant(ObjectNode record) {
            anyEffect(record).withArray("studies").add("a study that is not there");
        }
    },

    /** No licence, not even that none is stated. */
    LICENCE_MISSING("provenance.licence.required") {
        @Override
        void plant(ObjectNode record) {
            ((ObjectNode) record.get("provenance")).remove("licence");
        }
    },

    /** An id in capitals. */
    MALFORMED_ID("record.id.pattern") {
        @Override
        void plant(ObjectNode record) {
            record.put("id", record.get("id").textValue().replace(':', ';'));
        }
    };

    private final String rule;

    Fault(String rule) {
        this.rule = rule;
    }

    /** The id of the rule that it breaks, which is an error under the exchange profile. */
    public String rule() {
        return rule;
    }

    /** Spoils {@code record}. */
    abstract void plant(ObjectNode record);

    private static ObjectNode anyEffect(ObjectNode record) {
        ArrayNode outcomes = record.withArray("outcomes");
        ObjectNode outcome = outcomes.isEmpty()
                ? outcomes.addObject().put("name", "Family functioning")
                : (ObjectNode) outcomes.get(0);
        return outcome.withArray("effects").addObject().put("measure", "a questionnaire");
    }

    private static ObjectNode anyCitation(ObjectNode record) {
        return record.withArray("citations").addObject().put("title", "A review of reviews");
    }

    private static ObjectNode anyRating(ObjectNode record) {
        ObjectNode rating = record.withArray("ratings").addObject();
        rating.put("about", "record").put("known", "printed").put("ratedBy", "Early Intervention Foundation");
        rating.putObject("scale").put("id", "eif-evidence").put("edition", "2017");
        rating.putObject("source").put("url", "https://guidebook.eif.org.uk/").put("role", "publisher-page");
        return rating;
    }
}
