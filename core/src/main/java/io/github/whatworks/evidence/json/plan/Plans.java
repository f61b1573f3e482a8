// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.AgeUnit;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Amount;
import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.BeforeBirth;
import io.github.whatworks.evidence.Better;
import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.Citation;
import io.github.whatworks.evidence.CitationRole;
import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.CountOf;
import io.github.whatworks.evidence.CountQualifier;
import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.HarmonisedRating;
import io.github.whatworks.evidence.Identifier;
import io.github.whatworks.evidence.IntervalKind;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.MappingMatch;
import io.github.whatworks.evidence.Note;
import io.github.whatworks.evidence.OtherTitle;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingStatus;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.Recommendation;
import io.github.whatworks.evidence.RecordDate;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.RelationType;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Section;
import io.github.whatworks.evidence.SectionName;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.SourceStatus;
import io.github.whatworks.evidence.Statistic;
import io.github.whatworks.evidence.Study;
import io.github.whatworks.evidence.StudyRole;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Targeting;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.Variant;
import io.github.whatworks.evidence.WantedDirection;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.MappingRow;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Level;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Verification;

/** The plans, and the shapes of records that are one string. Written by SourceGenerator; do not edit. */
public final class Plans {
    static final Shape ABSENCE = new Code<>(Absence::new, Absence::value);
    static final Shape AGE_UNIT = new Code<>(AgeUnit::new, AgeUnit::value);
    static final Shape AVAILABILITY = new Code<>(Availability::new, Availability::value);
    static final Shape BEFORE_BIRTH = new Code<>(BeforeBirth::new, BeforeBirth::value);
    static final Shape BETTER = new Code<>(Better::new, Better::value);
    static final Shape CITATION_ROLE = new Code<>(CitationRole::new, CitationRole::value);
    static final Shape COUNT_OF = new Code<>(CountOf::new, CountOf::value);
    static final Shape COUNT_QUALIFIER = new Code<>(CountQualifier::new, CountQualifier::value);
    static final Shape DATE_EVENT = new Code<>(DateEvent::new, DateEvent::value);
    static final Shape INTERVAL_KIND = new Code<>(IntervalKind::new, IntervalKind::value);
    static final Shape KNOWN = new Code<>(Known::new, Known::value);
    static final Shape MAPPING_MATCH = new Code<>(MappingMatch::new, MappingMatch::value);
    static final Shape PARTIAL_DATE = new Code<>(PartialDate::new, PartialDate::value);
    static final Shape POPULATION_BASIS = new Code<>(PopulationBasis::new, PopulationBasis::value);
    static final Shape RATING_STATUS = new Code<>(RatingStatus::new, RatingStatus::value);
    static final Shape RATING_SUBJECT = new Code<>(RatingSubject::new, RatingSubject::value);
    static final Shape RECORD_KIND = new Code<>(RecordKind::new, RecordKind::value);
    static final Shape RECORD_STATUS = new Code<>(RecordStatus::new, RecordStatus::value);
    static final Shape RELATION_TYPE = new Code<>(RelationType::new, RelationType::value);
    static final Shape SAFETY = new Code<>(Safety::new, Safety::value);
    static final Shape SECTION_NAME = new Code<>(SectionName::new, SectionName::value);
    static final Shape SOURCE_ROLE = new Code<>(SourceRole::new, SourceRole::value);
    static final Shape SOURCE_STATUS = new Code<>(SourceStatus::new, SourceStatus::value);
    static final Shape STATISTIC = new Code<>(Statistic::new, Statistic::value);
    static final Shape STUDY_ROLE = new Code<>(StudyRole::new, StudyRole::value);
    static final Shape SUBJECT = new Code<>(Subject::new, Subject::value);
    static final Shape TARGETING = new Code<>(Targeting::new, Targeting::value);
    static final Shape WANTED_DIRECTION = new Code<>(WantedDirection::new, WantedDirection::value);
    static final Shape VERIFICATION = new Code<>(Verification::new, Verification::value);

    static final Plan<AgeBand> AGE_BAND = new AgeBandPlan();
    static final Plan<Ages> AGES = new AgesPlan();
    static final Plan<Amount> AMOUNT = new AmountPlan();
    static final Plan<Source> SOURCE = new SourcePlan();
    static final Plan<Caveat> CAVEAT = new CaveatPlan();
    static final Plan<Identifier> IDENTIFIER = new IdentifierPlan();
    static final Plan<Citation> CITATION = new CitationPlan();
    static final Plan<ScaleRef> SCALE_REF = new ScaleRefPlan();
    static final Plan<RatingValue> RATING_VALUE = new RatingValuePlan();
    static final Plan<HarmonisedRating> HARMONISED_RATING = new HarmonisedRatingPlan();
    static final Plan<Rating> RATING = new RatingPlan();
    static final Plan<Cost> COST = new CostPlan();
    static final Plan<Count> COUNT = new CountPlan();
    static final Plan<Term> TERM = new TermPlan();
    static final Plan<Delivery> DELIVERY = new DeliveryPlan();
    static final Plan<Estimate> ESTIMATE = new EstimatePlan();
    static final Plan<Effect> EFFECT = new EffectPlan();
    static final Plan<Withdrawal> WITHDRAWAL = new WithdrawalPlan();
    static final Plan<OtherTitle> OTHER_TITLE = new OtherTitlePlan();
    static final Plan<Section> SECTION = new SectionPlan();
    static final Plan<Variant> VARIANT = new VariantPlan();
    static final Plan<Population> POPULATION = new PopulationPlan();
    static final Plan<Outcome> OUTCOME = new OutcomePlan();
    static final Plan<Recommendation> RECOMMENDATION = new RecommendationPlan();
    static final Plan<Study> STUDY = new StudyPlan();
    static final Plan<Topic> TOPIC = new TopicPlan();
    static final Plan<Provenance> PROVENANCE = new ProvenancePlan();
    static final Plan<RecordDate> RECORD_DATE = new RecordDatePlan();
    static final Plan<Relation> RELATION = new RelationPlan();
    static final Plan<Note> NOTE = new NotePlan();

    /** See {@link EvidenceRecord}. */
    public static final Plan<EvidenceRecord> EVIDENCE_RECORD = new EvidenceRecordPlan();

    static final Plan<CodeEntry> CODE_ENTRY = new CodeEntryPlan();

    /** See {@link CodeList}. */
    public static final Plan<CodeList> CODE_LIST = new CodeListPlan();

    static final Plan<MappingRow> MAPPING_ROW = new MappingRowPlan();

    /** See {@link TopicMapping}. */
    public static final Plan<TopicMapping> TOPIC_MAPPING = new TopicMappingPlan();

    static final Plan<Level> LEVEL = new LevelPlan();
    static final Plan<Axis> AXIS = new AxisPlan();

    /** See {@link Scale}. */
    public static final Plan<Scale> SCALE = new ScalePlan();

    private Plans() {}
}
