// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What the case system shows: cards beside a need, a record as JSON, and what is wrong with a record sent in. */
@RestController
class EvidencePages {

    /** Past Jackson 3, the record goes as the text it is. */
    record Page(String heading, @JsonRawValue String evidence) {}

    private final EvidenceJson json = EvidenceJson.standard();
    private final Catalogue catalogue;
    private final EvidenceClient centre;
    private final Validator validator;

    EvidencePages(Catalogue catalogue, EvidenceClient centre, Validator validator) {
        this.catalogue = catalogue;
        this.centre = centre;
        this.validator = validator;
    }

    @PostMapping("/refresh")
    String refresh() {
        return centre.refresh(catalogue).sentence();
    }

    @GetMapping(path = "/needs/{code}", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String cards(@PathVariable String code) {
        return catalogue.lookUp(Need.of("dfe-cin-factors", code).forAge(7)).groups().stream()
                .flatMap(group -> group.matches().stream())
                .map(match -> match.card().asText())
                .collect(Collectors.joining("\n"));
    }

    @GetMapping("/records/{id}")
    Page record(@PathVariable String id) {
        EvidenceRecord record = catalogue.record(id).orElseThrow();
        return new Page("For panel", new String(json.compact(record), UTF_8));
    }

    /** The host's Hibernate Validator holds the record to its constraints. */
    @PostMapping("/records")
    List<String> receive(@RequestBody JsonNode page) throws InvalidJsonException {
        EvidenceRecord record = json.read(page.get("evidence").toString());
        List<String> faults = validator.validate(record).stream()
                .map(fault -> fault.getPropertyPath() + ": " + fault.getMessage())
                .sorted()
                .toList();
        return faults.isEmpty() ? List.of("taken", record.id()) : faults;
    }
}
