// SPDX-License-Identifier: Apache-2.0
/**
 * Files and streams of evidence in bulk: whether they are right in form, and spreadsheets.
 *
 * <p>{@link io.github.whatworks.evidence.quality.QualityCheck} is the door for checking files of any size,
 * {@link io.github.whatworks.evidence.quality.QualitySink} takes what it finds, and {@link
 * io.github.whatworks.evidence.quality.ReportFormat} writes it down, for people, programs and build
 * servers. Engines that split and check records by themselves add up with {@link
 * io.github.whatworks.evidence.quality.Tally}. {@link io.github.whatworks.evidence.quality.EvidenceCsv} is
 * the door for spreadsheets, which evidence leads keep; {@link
 * io.github.whatworks.evidence.quality.EvidenceCsv#template} is a sheet with an example.
 *
 * <h2>The check of a file</h2>
 *
 * <p>One thread at a time splits the file into the texts of its records, many check them, and the caller's
 * hands the results on in order; so much is taken ahead as keeps them busy, and no more. What takes other
 * records into account (the same id and version, equal titles, loops of records that supersede one another)
 * is found from hashes in rows that are sorted, past a bound on disk, and compared side by side at the end:
 * so the memory is the same for any file, and what is found does not depend on the bound. A 64-bit hash
 * stands for an id or title; that two of a million share one has a chance of about one in 40 million.
 *
 * <p>Whether a record is repeated or changed is told by its text, not by its digest: two texts of one
 * content, such as one of them indented, count as changed. A digest takes about as long as reading the
 * record.
 *
 * <p>A report never holds more than its format needs of a file in memory: text, JSON, CSV and SARIF are
 * written as findings come, JUnit keeps the first 100 places of each rule, and HTML the first 1,000
 * findings of each severity.
 *
 * <h2>The sheet</h2>
 *
 * <p>One row is one rating of an outcome. An outcome without a rating is one row with the rating left
 * empty; a record without outcomes is one row; a row with a rating and no outcome rates the record as a
 * whole. A pair, such as effectiveness and strength of evidence, is one row with two axes. Rows may stand
 * in any order, so a sheet may be sorted. Only {@code record id}, {@code title} and {@code kind} have to
 * be there; columns may be left out or moved, and a header may have capitals.
 *
 * <table>
 *   <caption>Columns, in the order of the template</caption>
 *   <tr><th>columns</th><th>hold</th></tr>
 *   <tr><td>{@code record id}</td><td>{@code publisher:slug}, on every row; rows of one id are one record</td></tr>
 *   <tr><td>{@code title}, {@code kind}, {@code version}, {@code status}, {@code summary}</td>
 *       <td>the record. These and all columns down to {@code record notes by} may stand on one row of the
 *       record or on each; where rows differ, the first counts and the others are findings</td></tr>
 *   <tr><td>{@code publisher}, {@code source address}, {@code source role}, {@code source status},
 *       {@code read on}, {@code licence}, {@code attribution}</td>
 *       <td>whose it is and the first address it was read from</td></tr>
 *   <tr><td>{@code age basis}, {@code age text}, {@code age from}, {@code age to}, {@code age unit}</td>
 *       <td>its first population and band: {@code as-offered} or {@code as-evaluated}, the text as printed,
 *       numbers with a point</td></tr>
 *   <tr><td>{@code caveats}, {@code caveats said by}, {@code record notes}, {@code record notes by}</td>
 *       <td>one a line of the cell; one name stands for all of them, or one a line</td></tr>
 *   <tr><td>{@code outcome number}</td><td>only where two outcomes would look the same: rows with one number
 *       are one outcome. It is not kept in the record</td></tr>
 *   <tr><td>{@code outcome}, {@code domain}, {@code wanted}, {@code whose}, {@code comparator},
 *       {@code outcome note}</td><td>the outcome; rows in which all of them agree are one outcome</td></tr>
 *   <tr><td>{@code about}, {@code follow-up}, {@code scale}, {@code scale edition}</td><td>the rating</td></tr>
 *   <tr><td>{@code axis 1}, {@code code 1}, {@code one of 1}, {@code printed 1}, {@code label 1},
 *       {@code number 1}, {@code maximum 1}, {@code absence 1}</td>
 *       <td>its value: the code, or the codes it may be with bars between ({@code 2 | 2+}); the text and
 *       label as printed; a number and its maximum only if printed; why there is no value</td></tr>
 *   <tr><td>{@code axis 2}, {@code code 2}, {@code one of 2}, {@code printed 2}, {@code label 2},
 *       {@code number 2}, {@code maximum 2}, {@code absence 2}</td><td>the other half of a pair</td></tr>
 *   <tr><td>{@code known}, {@code rated by}, {@code as of}, {@code rating source}, {@code rating read on},
 *       {@code rating note}</td><td>how the rating is known, who rated and as of when, where it was read</td></tr>
 * </table>
 *
 * <p>Dates are {@code 2020}, {@code 2020-10} or {@code 2020-10-05}. A cell that starts with {@code =},
 * {@code +}, {@code -}, {@code @}, a tab or a line break (or the wide forms of the four signs) is written
 * with an apostrophe in front, so that no spreadsheet runs it; in reading, one apostrophe before such a
 * sign is taken away. The rest of a record, effects and studies among it, has no column: writing lists
 * what was left out, part by part.
 *
 * <p>Why the writer reads its own rows back: comparing a record with what its rows give is the one way of
 * listing what is lost that cannot forget a part, not even one that records are given later.
 *
 * <p>Does not belong here: the rules about single records (see {@code validation}), spreadsheet
 * programs' own formats, and any network.
 */
@NullMarked
package io.github.whatworks.evidence.quality;

import org.jspecify.annotations.NullMarked;
