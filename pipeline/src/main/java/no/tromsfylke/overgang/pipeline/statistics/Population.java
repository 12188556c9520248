package no.tromsfylke.overgang.pipeline.statistics;

import no.tromsfylke.overgang.pipeline.population.Applicant;
import no.tromsfylke.overgang.pipeline.population.ApprenticeApplicant;
import no.tromsfylke.overgang.pipeline.population.CohortMember;
import no.tromsfylke.overgang.pipeline.population.Contract;
import no.tromsfylke.overgang.pipeline.population.EnrolledPupil;
import no.tromsfylke.overgang.pipeline.population.MappedPupil;
import no.tromsfylke.overgang.pipeline.population.PupilNumber;
import no.tromsfylke.overgang.pipeline.population.SkillTestAdmission;
import no.tromsfylke.overgang.pipeline.population.SkillTestRule;
import no.tromsfylke.overgang.pipeline.population.Unit;
import no.tromsfylke.overgang.pipeline.population.WheelAction;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/**
 * A root population: its size is publicly known. Every smaller population is a refinement of one of these.
 *
 * @param unit the type of what is counted
 */
public record Population<U extends Unit>(String id, Class<U> unit, Texts titles) {

    /** Used rows of samleskjema 1. */
    public static final Population<MappedPupil> MAPPED = new Population<>(
            "mapped",
            MappedPupil.class,
            new Texts("Kartlagte elever på 10. trinn", "Kartlagde elevar på 10. trinn", "Mapped 10th-graders"));

    public static final Population<Applicant> APPLICANTS = new Population<>(
            "applicants",
            Applicant.class,
            new Texts(
                    "Søkere til vg1–vg3 bosatt i regionen",
                    "Søkjarar til vg1–vg3 busette i regionen",
                    "Applicants to vg1–vg3 who live in the region"));

    public static final Population<SkillTestAdmission> SKILL_TEST_ADMISSIONS = new Population<>(
            "skill_test_admissions",
            SkillTestAdmission.class,
            new Texts(
                    "Inntatte til vg1 musikk, dans og drama og vg1 idrettsfag",
                    "Inntekne til vg1 musikk, dans og drama og vg1 idrettsfag",
                    "Admissions to vg1 of music, dance and drama and of sports"));

    public static final Population<ApprenticeApplicant> APPRENTICE_APPLICANTS = new Population<>(
            "apprentice_applicants",
            ApprenticeApplicant.class,
            new Texts(
                    "Søkere til læreplass bosatt i regionen",
                    "Søkjarar til læreplass busette i regionen",
                    "Applicants for an apprenticeship who live in the region"));

    public static final Population<Contract> CONTRACTS = new Population<>(
            "contracts",
            Contract.class,
            new Texts(
                    "Lærekontrakter som løp i skoleåret, lærlinger bosatt i regionen",
                    "Lærekontraktar som gjekk i skuleåret, lærlingar busette i regionen",
                    "Apprenticeship contracts that ran in the school year, apprentices living in the region"));

    public static final Population<EnrolledPupil> ENROLLED = new Population<>(
            "enrolled",
            EnrolledPupil.class,
            new Texts(
                    "Elever i videregående skole", "Elevar i vidaregåande skule", "Pupils in upper-secondary school"));

    public static final Population<CohortMember> COHORTS = new Population<>(
            "cohorts",
            CohortMember.class,
            new Texts(
                    "Elever som begynte på vg1 for første gang",
                    "Elevar som byrja på vg1 for første gong",
                    "Pupils who began vg1 for the first time"));

    /** Actions of schools, school owners and the region; no persons. */
    public static final Population<WheelAction> WHEEL_ACTIONS = new Population<>(
            "wheel_actions",
            WheelAction.class,
            new Texts("Tiltak i årshjulet", "Tiltak i årshjulet", "Actions of the year wheel"));

    /** 10th-graders by the schools' own numbers; no persons. */
    public static final Population<PupilNumber> PUPIL_NUMBERS = new Population<>(
            "pupil_numbers",
            PupilNumber.class,
            new Texts(
                    "Elever på 10. trinn etter skolenes elevtall",
                    "Elevar på 10. trinn etter elevtala til skulane",
                    "10th-graders by the schools' own numbers"));

    /** School by programme with admissions by skill test; no persons. */
    public static final Population<SkillTestRule> SKILL_TEST_RULES = new Population<>(
            "skill_test_rules",
            SkillTestRule.class,
            new Texts(
                    "Skole og programområde med inntak etter ferdighetsprøve",
                    "Skule og programområde med inntak etter dugleiksprøve",
                    "School and programme that may admit by skill test"));
}
