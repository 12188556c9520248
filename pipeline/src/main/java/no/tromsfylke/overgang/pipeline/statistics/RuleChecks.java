package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.delivery.Kind.ELEVFORHOLD;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.KARTLEGGING;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.ONSKE;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.OPPFOLGING;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.SOKNAD;
import static no.tromsfylke.overgang.pipeline.statistics.Population.APPLICANTS;
import static no.tromsfylke.overgang.pipeline.statistics.Population.ENROLLED;
import static no.tromsfylke.overgang.pipeline.statistics.Population.MAPPED;
import static no.tromsfylke.overgang.pipeline.statistics.Population.SKILL_TEST_RULES;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.OPEN;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.SERVICE;

import java.util.List;
import java.util.function.Predicate;
import no.tromsfylke.overgang.pipeline.population.Applicant;
import no.tromsfylke.overgang.pipeline.population.EnrolledPupil;
import no.tromsfylke.overgang.pipeline.population.FollowUp.ContactOrder;
import no.tromsfylke.overgang.pipeline.population.MappedPupil;
import no.tromsfylke.overgang.pipeline.population.SkillTestRule;
import no.tromsfylke.overgang.pipeline.population.Unit;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/** How often what was delivered breaks a rule that leaves no judgement (§§ 7, 9, 10, 12, R 2.3). */
final class RuleChecks {

    static final String CHANGE_NOT_ALLOWED = "rule_checks.change_not_allowed";
    static final String CHANGED_MORE_THAN_ONCE = "rule_checks.changed_more_than_once";
    static final String CHANGED_UNRECOMMENDED = "rule_checks.changed_unrecommended";
    static final String SKILL_TEST_OVER_HALF = "rule_checks.skill_test_over_half";
    static final String ABSENT_YET_ENROLLED = "rule_checks.absent_yet_enrolled";
    static final String CONTACT_WITHOUT_CONSENT = "rule_checks.contact_without_consent";

    private static final Texts CAUTIONS = new Texts(
            "Et brudd kan være en feil i registreringen eller et unntak det var grunn til. Tallene er et utgangspunkt"
                    + " for å se på rutinene, ikke en dom over noen. Populasjonen er bare dem regelen kan ramme.",
            "Eit brot kan vere ein feil i registreringa eller eit unntak det var grunn til. Tala er eit utgangspunkt"
                    + " for å sjå på rutinane, ikkje ein dom over nokon. Populasjonen er berre dei regelen kan råke.",
            "A breach may be an error of recording, or an exception that had its reasons. The figures are a start for"
                    + " looking at the routines, not a judgement of anybody. The population is only those whom the rule"
                    + " can concern.");

    private RuleChecks() {}

    static List<Statistic<?>> statistics() {
        return List.of(
                changeNotAllowed(),
                changedMoreThanOnce(),
                changedUnrecommended(),
                skillTestOverHalf(),
                absentYetEnrolled(),
                contactWithoutConsent());
    }

    private static <U extends Unit> Declaration<U> check(
            String id, Population<U> population, Protection protection, Predicate<U> breach) {
        return Statistic.of(id, population, protection)
                .dividedBy(unit -> breach.test(unit) ? "breach" : "ok", Categories.okOrBreach())
                .summed(Margins.REGION_SINGLE_YEARS)
                .cautioned(CAUTIONS);
    }

    private static Statistic<Applicant> changeNotAllowed() {
        return check(CHANGE_NOT_ALLOWED, APPLICANTS, SERVICE, applicant -> applicant.changes() > 0)
                .among(Applicant::mayNotChange, Admission.BASIS, "priority", "national_line")
                .tied("breach", Admission.CHANGE, "not_allowed")
                .needing(Need.of(SOKNAD))
                .titled("Endret uten adgang", "Endra utan høve", "Changed though not allowed")
                .defined(
                        "Søkere med fortrinnsrett eller til landslinje. Brudd: søknaden er endret etter fristen.",
                        "Søkjarar med fortrinnsrett eller til landslinje. Brot: søknaden er endra etter fristen.",
                        "Applicants with priority or to a national line. Breach: the application was changed after the"
                                + " deadline.")
                .from("§ 7")
                .build();
    }

    private static Statistic<Applicant> changedMoreThanOnce() {
        return check(CHANGED_MORE_THAN_ONCE, APPLICANTS, SERVICE, applicant -> applicant.changes() > 1)
                .among(
                        applicant -> applicant.changes() > 0,
                        Admission.CHANGE,
                        "not_allowed",
                        "more_than_once",
                        "once_unrecommended",
                        "once_recommended")
                .needing(Need.of(SOKNAD))
                .titled("Endret mer enn én gang", "Endra meir enn éin gong", "Changed more than once")
                .defined(
                        "Søkere som har endret søknaden. Brudd: endret mer enn én gang, uansett grunnlag.",
                        "Søkjarar som har endra søknaden. Brot: endra meir enn éin gong, same kva grunnlag.",
                        "Applicants who changed the application. Breach: changed more than once, whatever the basis.")
                .from("§ 7")
                .build();
    }

    private static Statistic<Applicant> changedUnrecommended() {
        return check(CHANGED_UNRECOMMENDED, APPLICANTS, SERVICE, applicant -> !applicant.isChangeRecommended())
                .among(applicant -> applicant.changes() == 1, CHANGED_MORE_THAN_ONCE, "ok")
                .needing(Need.of(SOKNAD))
                .titled("Endret uten anbefaling", "Endra utan tilråding", "Changed without recommendation")
                .defined(
                        "Søkere som har endret søknaden nøyaktig én gang. Brudd: rådgiver har ikke anbefalt det.",
                        "Søkjarar som har endra søknaden nøyaktig éin gong. Brot: rådgjevar har ikkje tilrådd det.",
                        "Applicants who changed the application exactly once. Breach: no counsellor recommended it.")
                .from("§ 7")
                .build();
    }

    private static Statistic<SkillTestRule> skillTestOverHalf() {
        return check(SKILL_TEST_OVER_HALF, SKILL_TEST_RULES, OPEN, SkillTestRule::isMoreThanHalf)
                .needing(Need.of(SOKNAD), Need.of(ONSKE))
                .titled("Over halvparten med ferdighetsprøve", "Over halvparten med dugleiksprøve", "Over half by test")
                .defined(
                        "Skole og program (musikk, dans og drama, eller idrettsfag) med inntatte på vg1. Brudd: mer enn"
                                + " halvparten er tatt inn med ferdighetsprøve.",
                        "Skule og program (musikk, dans og drama, eller idrettsfag) med inntekne på vg1. Brot: meir enn"
                                + " halvparten er tekne inn med dugleiksprøve.",
                        "School and programme (music, dance and drama, or sports) with admissions to vg1. Breach: more"
                                + " than half were admitted by skill test.")
                .from("§ 9", "§ 10")
                .build();
    }

    private static Statistic<EnrolledPupil> absentYetEnrolled() {
        return check(ABSENT_YET_ENROLLED, ENROLLED, SERVICE, EnrolledPupil::isStillThereOn1October)
                .among(EnrolledPupil::wasAbsentOnFirstDay, Dropout.FIRST_DAY, "absent")
                .needing(Need.of(ELEVFORHOLD))
                .titled("Møtte ikke, men har plass", "Møtte ikkje, men har plass", "Absent, yet enrolled")
                .defined(
                        "Elever som ikke møtte første skoledag uten gyldig grunn. Brudd: det samme elevforholdet løper"
                                + " fortsatt 1. oktober.",
                        "Elevar som ikkje møtte første skuledag utan gyldig grunn. Brot: det same elevforholdet går"
                                + " framleis 1. oktober.",
                        "Pupils who did not come on the first day without a valid reason. Breach: the same enrolment is"
                                + " still open on 1 October.")
                .from("§ 12")
                .build();
    }

    private static Statistic<MappedPupil> contactWithoutConsent() {
        return check(
                        CONTACT_WITHOUT_CONSENT,
                        MAPPED,
                        SERVICE,
                        pupil -> pupil.followUp().contactOrder() != ContactOrder.AFTER_CONSENT)
                .among(
                        pupil -> pupil.isFollowUp() && pupil.followUp().hasContact(),
                        FollowUpTheme.CONTACT_ORDER,
                        "after_consent",
                        "before_consent",
                        "without_consent")
                .tied("ok", FollowUpTheme.CONTACT_ORDER, "after_consent")
                .needing(Need.of(KARTLEGGING), Need.of(OPPFOLGING))
                .titled("Kontakt uten samtykke", "Kontakt utan samtykke", "Contact without consent")
                .defined(
                        "Noen-elever der skolen har tatt kontakt med en videregående skole. Brudd: samtykket kom ikke"
                                + " først.",
                        "Noen-elevar der skulen har teke kontakt med ein vidaregåande skule. Brot: samtykket kom ikkje"
                                + " først.",
                        "Noen-elever for whom the school has contacted an upper-secondary school. Breach: consent did"
                                + " not come first.")
                .from("R 2.3")
                .build();
    }
}
