// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;

/** The rules about records beside each other in a file. They are tried by {@code quality}. */
final class FileRules {
    private static final String TWO_IDS = """
            {"id": "example:visits", "title": "Family visits"}
            {"id": "example:groups", "title": "Family groups"}
            """;

    private static final String COLUMNS =
            "record id,title,kind,version,status,publisher,source address,source role,read on,"
                    + "licence,age basis,age text,age from,age to,age unit";
    private static final String CELLS = "example:visits,Family visits,programme,1,published,Example Centre,"
            + "https://evidence.example/visits,publisher-page,2026-01-15,OGL-UK-3.0,as-offered,5 to 9 years,";
    private static final String SHEET = COLUMNS + "\n" + CELLS + "5,9,years\n";

    static final List<Rule> ALL = List.of(
            error("file.empty", "The file holds a record")
                    .because("An export that failed leaves an empty file, and an empty file passes every other rule.")
                    .passes("{}")
                    .fails(""),
            error("file.unreadable", "The file can be read to its end")
                    .because("What comes after the damage was not checked, so nothing is known about it.")
                    .passes("{}")
                    .fails("PK\u0003\u0004"),
            error("file.record.duplicate", "An id and version stand once in a file")
                    .because("Of two, one system takes the first and another the last: they show different evidence"
                            + " under one citation.")
                    .passes("""
                            {"id": "example:visits", "version": 1, "title": "Family visits"}
                            {"id": "example:visits", "version": 2, "title": "Family visits at home"}
                            """)
                    .fails("""
                            {"id": "example:visits", "version": 1, "title": "Family visits"}
                            {"id": "example:visits", "version": 1, "title": "Family visits at home"}
                            """),
            warning("file.record.repeated", "A record is not repeated letter by letter")
                    .because("Nothing is lost by it, but it is counted twice, and the file was probably put together"
                            + " by mistake.")
                    .passes(TWO_IDS)
                    .fails("""
                            {"id": "example:visits"}
                            {"id": "example:visits"}
                            """),
            info("file.title.equal", "Records of different ids have different titles")
                    .because("One thing may have been entered twice; or two things share a title, and nobody can tell"
                            + " them apart in a list.")
                    .passes(TWO_IDS)
                    .fails("""
                            {"id": "example:visits", "title": "Family visits"}
                            {"id": "example:groups", "title": "Family visits"}
                            """),
            error("file.relation.loop", "No record supersedes itself, directly or by way of others")
                    .because("Who follows a loop to the record that is valid now never arrives.")
                    .passes("""
                            {"id": "example:visits", "relations": [{"type": "supersedes", "record": "example:calls"}]}
                            {"id": "example:calls", "title": "Calls", "status": "superseded", \
                            "relations": [{"type": "superseded-by", "record": "example:visits"}]}
                            """)
                    .fails("""
                            {"id": "example:visits", "relations": [{"type": "supersedes", "record": "example:calls"}]}
                            {"id": "example:calls", "title": "Calls", \
                            "relations": [{"type": "supersedes", "record": "example:visits"}]}
                            """),
            info(
                            "file.relation.unknown",
                            "A record that supersedes another, or is superseded by it, is beside it in the file")
                    .because("The other may be in another file, or its id may be mistyped.")
                    .passes("""
                            {"id": "example:visits", "relations": [{"type": "supersedes", "record": "example:calls"}]}
                            {"id": "example:calls", "title": "Calls"}
                            """)
                    .fails("""
                            {"id": "example:visits", "relations": [{"type": "supersedes", "record": "example:cals"}]}
                            {"id": "example:calls", "title": "Calls"}
                            """),
            error("csv.cell.form", "A cell of a sheet can be taken as it stands")
                    .because("What cannot be taken is missing from the record, or is in it as something else.")
                    .passes(SHEET)
                    .fails(COLUMNS + "\n" + CELLS + "5,nine,years\n"),
            warning("csv.column.known", "A column of a sheet has the name of one of the template")
                    .because("The cells of other columns are not read, so what they say is not in the record.")
                    .passes(SHEET)
                    .fails(COLUMNS + ",remarks\n" + CELLS + "5,9,years,new\n"));

    private FileRules() {}

    private static Rule error(String id, String meaning) {
        return Rule.error(Rule.Group.FILE, id, meaning);
    }

    private static Rule warning(String id, String meaning) {
        return Rule.warning(Rule.Group.FILE, id, meaning);
    }

    private static Rule info(String id, String meaning) {
        return Rule.info(Rule.Group.FILE, id, meaning);
    }
}
