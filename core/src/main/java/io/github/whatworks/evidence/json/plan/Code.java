// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.AgeUnit;
import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.BeforeBirth;
import io.github.whatworks.evidence.Better;
import io.github.whatworks.evidence.CitationRole;
import io.github.whatworks.evidence.CountOf;
import io.github.whatworks.evidence.CountQualifier;
import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.IntervalKind;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.MappingMatch;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.RatingStatus;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.RelationType;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.SectionName;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.SourceStatus;
import io.github.whatworks.evidence.Statistic;
import io.github.whatworks.evidence.StudyRole;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Targeting;
import io.github.whatworks.evidence.WantedDirection;
import io.github.whatworks.evidence.scale.OrderKind;
import io.github.whatworks.evidence.scale.Verification;

/** The records that are one string on the wire. Written by SourceGenerator; do not edit. */
public enum Code implements Shape {
    ABSENCE,
    AGE_UNIT,
    AVAILABILITY,
    BEFORE_BIRTH,
    BETTER,
    CITATION_ROLE,
    COUNT_OF,
    COUNT_QUALIFIER,
    DATE_EVENT,
    INTERVAL_KIND,
    KNOWN,
    MAPPING_MATCH,
    ORDER_KIND,
    PARTIAL_DATE,
    POPULATION_BASIS,
    RATING_STATUS,
    RATING_SUBJECT,
    RECORD_KIND,
    RECORD_STATUS,
    RELATION_TYPE,
    SAFETY,
    SECTION_NAME,
    SOURCE_ROLE,
    SOURCE_STATUS,
    STATISTIC,
    STUDY_ROLE,
    SUBJECT,
    TARGETING,
    VERIFICATION,
    WANTED_DIRECTION;

    /** The record of {@code text}. */
    public Object of(String text) {
        return switch (this) {
            case ABSENCE -> new Absence(text);
            case AGE_UNIT -> new AgeUnit(text);
            case AVAILABILITY -> new Availability(text);
            case BEFORE_BIRTH -> new BeforeBirth(text);
            case BETTER -> new Better(text);
            case CITATION_ROLE -> new CitationRole(text);
            case COUNT_OF -> new CountOf(text);
            case COUNT_QUALIFIER -> new CountQualifier(text);
            case DATE_EVENT -> new DateEvent(text);
            case INTERVAL_KIND -> new IntervalKind(text);
            case KNOWN -> new Known(text);
            case MAPPING_MATCH -> new MappingMatch(text);
            case ORDER_KIND -> new OrderKind(text);
            case PARTIAL_DATE -> new PartialDate(text);
            case POPULATION_BASIS -> new PopulationBasis(text);
            case RATING_STATUS -> new RatingStatus(text);
            case RATING_SUBJECT -> new RatingSubject(text);
            case RECORD_KIND -> new RecordKind(text);
            case RECORD_STATUS -> new RecordStatus(text);
            case RELATION_TYPE -> new RelationType(text);
            case SAFETY -> new Safety(text);
            case SECTION_NAME -> new SectionName(text);
            case SOURCE_ROLE -> new SourceRole(text);
            case SOURCE_STATUS -> new SourceStatus(text);
            case STATISTIC -> new Statistic(text);
            case STUDY_ROLE -> new StudyRole(text);
            case SUBJECT -> new Subject(text);
            case TARGETING -> new Targeting(text);
            case VERIFICATION -> new Verification(text);
            case WANTED_DIRECTION -> new WantedDirection(text);
        };
    }

    /** The string of {@code value}, which is the record of this code. */
    public String textOf(Object value) {
        return switch (this) {
            case ABSENCE -> ((Absence) value).value();
            case AGE_UNIT -> ((AgeUnit) value).value();
            case AVAILABILITY -> ((Availability) value).value();
            case BEFORE_BIRTH -> ((BeforeBirth) value).value();
            case BETTER -> ((Better) value).value();
            case CITATION_ROLE -> ((CitationRole) value).value();
            case COUNT_OF -> ((CountOf) value).value();
            case COUNT_QUALIFIER -> ((CountQualifier) value).value();
            case DATE_EVENT -> ((DateEvent) value).value();
            case INTERVAL_KIND -> ((IntervalKind) value).value();
            case KNOWN -> ((Known) value).value();
            case MAPPING_MATCH -> ((MappingMatch) value).value();
            case ORDER_KIND -> ((OrderKind) value).value();
            case PARTIAL_DATE -> ((PartialDate) value).value();
            case POPULATION_BASIS -> ((PopulationBasis) value).value();
            case RATING_STATUS -> ((RatingStatus) value).value();
            case RATING_SUBJECT -> ((RatingSubject) value).value();
            case RECORD_KIND -> ((RecordKind) value).value();
            case RECORD_STATUS -> ((RecordStatus) value).value();
            case RELATION_TYPE -> ((RelationType) value).value();
            case SAFETY -> ((Safety) value).value();
            case SECTION_NAME -> ((SectionName) value).value();
            case SOURCE_ROLE -> ((SourceRole) value).value();
            case SOURCE_STATUS -> ((SourceStatus) value).value();
            case STATISTIC -> ((Statistic) value).value();
            case STUDY_ROLE -> ((StudyRole) value).value();
            case SUBJECT -> ((Subject) value).value();
            case TARGETING -> ((Targeting) value).value();
            case VERIFICATION -> ((Verification) value).value();
            case WANTED_DIRECTION -> ((WantedDirection) value).value();
        };
    }
}
