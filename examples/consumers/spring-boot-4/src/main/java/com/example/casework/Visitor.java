// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import java.io.PrintStream;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** Goes through the pages over loopback as a browser would, and prints what they answer. */
class Visitor {

    private final RestClient browser;

    Visitor(Environment running) {
        browser = RestClient.builder()
                .baseUrl("http://127.0.0.1:" + running.getRequiredProperty("local.server.port"))
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    void visit(PrintStream out) {
        out.println("refresh: " + post("/refresh", ""));
        out.println(get("/needs/4B"));
        String page = get("/records/guidebook:blues-programme");
        out.println("page: " + page);
        out.println("sound: " + post("/records", page));
        String faulty =
                page.replace("\"title\":\"Blues Programme\"", "\"title\":\"\"").replace("\"from\":13", "\"from\":-13");
        out.println("faulty: " + post("/records", faulty));
    }

    private String get(String path) {
        return browser.get().uri(path).retrieve().body(String.class);
    }

    private String post(String path, String body) {
        return browser.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(String.class);
    }
}
