// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.client.EvidenceClient;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the case system shows: cards beside a need, a record as JSON, and what is wrong with a record sent in. */
@RestController
class EvidencePages {

    /** Jackson 2 binds a record as a field of the host's own type. */
    record Page(String heading, @Valid EvidenceRecord evidence) {}

    private final Catalogue catalogue;
    private final EvidenceClient centre;

    EvidencePages(Catalogue catalogue, EvidenceClient centre) {
        this.catalogue = catalogue;
        this.centre = centre;
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
        return new Page("For panel", catalogue.record(id).orElseThrow());
    }

    /** The host's Hibernate Validator holds the record to its constraints. */
    @PostMapping("/records")
    List<String> receive(@Valid @RequestBody Page page) {
        return List.of("taken", page.evidence().id());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<String> faults(MethodArgumentNotValidException refused) {
        return refused.getFieldErrors().stream()
                .map(fault -> fault.getField() + ": " + fault.getDefaultMessage())
                .sorted()
                .toList();
    }
}
