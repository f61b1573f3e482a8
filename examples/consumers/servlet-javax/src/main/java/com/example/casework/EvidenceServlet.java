// SPDX-License-Identifier: Apache-2.0
package com.example.casework;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.Match;
import io.github.whatworks.evidence.catalogue.MatchGroup;
import io.github.whatworks.evidence.catalogue.Need;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.annotation.WebServlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The cards for a code, each with what this library's own checker says of the record behind it. */
@WebServlet("/needs")
public class EvidenceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        PrintWriter page = response.getWriter();
        NeedForm form = new NeedForm(request.getParameter("code"));
        if (!form.faults().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            form.faults().forEach(fault -> page.println(fault.getPropertyPath() + ": " + fault.getMessage()));
            return;
        }
        Catalogue catalogue = (Catalogue) getServletContext().getAttribute(OpenCopy.CATALOGUE);
        for (MatchGroup group :
                catalogue.lookUp(Need.of("dfe-cin-factors", form.code).forAge(7))) {
            for (Match match : group.matches()) {
                page.println(match.card().asText());
                EvidenceRecord record =
                        catalogue.record(match.card().recordId()).orElseThrow();
                page.println(
                        "errors: " + EvidenceValidator.standard().check(record).hasErrors());
            }
        }
    }
}
