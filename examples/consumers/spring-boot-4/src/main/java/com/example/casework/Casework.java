// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A case system on Spring Boot 4, which is visited once and ends. */
@SpringBootApplication
public class Casework {

    public static void main(String[] args) {
        try (ConfigurableApplicationContext running = SpringApplication.run(Casework.class, args)) {
            new Visitor(running.getEnvironment()).visit(System.out);
        }
    }
}
