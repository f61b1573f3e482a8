// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.Trust;
import java.nio.file.Path;
import javax.servlet.ServletContext;
import javax.servlet.ServletContextEvent;
import javax.servlet.ServletContextListener;
import javax.servlet.annotation.WebListener;

/** Opens the council's copy when the application starts, and fills it from the files of a stick. */
@WebListener
public class OpenCopy implements ServletContextListener {

    static final String CATALOGUE = "catalogue";

    @Override
    public void contextInitialized(ServletContextEvent started) {
        ServletContext context = started.getServletContext();
        Path stick = Path.of(context.getInitParameter("stick"));
        Catalogue catalogue = Catalogue.open(Path.of(context.getInitParameter("folder")));
        context.log(catalogue
                .importSnapshot(
                        stick.resolve("manifest.json"),
                        stick.resolve("records.ndjson.gz"),
                        Trust.keys(new CentreKey(context.getInitParameter("key"))))
                .sentence());
        context.setAttribute(CATALOGUE, catalogue);
    }
}
