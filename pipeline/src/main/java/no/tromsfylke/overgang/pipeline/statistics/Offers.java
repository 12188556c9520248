package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.cube.AreaLevel.REGION;
import static no.tromsfylke.overgang.pipeline.cube.AreaLevel.REGION_SCHOOLS;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.ONSKE;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.SOKNAD;
import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;
import static no.tromsfylke.overgang.pipeline.statistics.Population.SKILL_TEST_ADMISSIONS;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.PERSONAL;

import java.util.List;
import no.tromsfylke.overgang.pipeline.population.Applicant;
import no.tromsfylke.overgang.pipeline.population.SkillTestAdmission;

/** What applicants asked for and were offered (§§ 9, 10, 15): the second half of the theme admission. */
final class Offers {

    /** Id of the statistic whose first four categories are those with a place. */
    static final String OFFER = "admission.offer";

    static final String SKILL_TEST = "admission.skill_test";

    private Offers() {}

    static List<Statistic<?>> statistics() {
        return List.of(offer(), answer(), threeProgrammes());
    }

    private static Statistic<Applicant> offer() {
        return Admission.applicants(OFFER, PERSONAL)
                .dividedBy(
                        Applicant::offer,
                        plain("first_choice", "Førsteønsket", "Førsteønsket", "First choice"),
                        plain("second_choice", "Andreønsket", "Andreønsket", "Second choice"),
                        plain(
                                "third_or_later",
                                "Tredje ønske eller senere",
                                "Tredje ønske eller seinare",
                                "Later choice"),
                        plain("moved_on", "Søkt videre", "Søkt vidare", "Moved on to another place"),
                        sensitive("waiting_list", "Venteliste", "Venteliste", "Waiting list"),
                        sensitive("no_offer", "Ikke tilbud", "Ikkje tilbod", "No offer"))
                .summed(Margins.both(Margins.MUNICIPALITIES, Margins.byLevel(REGION), Margins.byProgramme(REGION)))
                .needing(Need.of(SOKNAD), Need.of(ONSKE))
                .titled("Tilbud om plass", "Tilbod om plass", "Offer of a place")
                .defined(
                        "Det høyeste ønsket søkeren fikk plass på; ellers en plass søkeren er søkt videre til; ellers"
                                + " venteliste. Etter program regnes søkeren til programmet i sitt første ønske.",
                        "Det høgaste ønsket søkjaren fekk plass på; elles ein plass søkjaren er søkt vidare til; elles"
                                + " venteliste. Etter program er søkjaren rekna til programmet i det første ønsket"
                                + " sitt.",
                        "The highest wish the applicant got a place at; else a place the applicant was moved on to;"
                                + " else a waiting list. By programme the applicant counts for the programme of the"
                                + " first wish.")
                .from("§ 15")
                .build();
    }

    private static Statistic<Applicant> answer() {
        return Admission.applicants("admission.answer", PERSONAL)
                .among(
                        applicant -> applicant.offer().isPlace(),
                        OFFER,
                        "first_choice",
                        "second_choice",
                        "third_or_later",
                        "moved_on")
                .dividedBy(
                        Applicant::answer,
                        plain("accepted", "Takket ja", "Takka ja", "Accepted"),
                        plain("declined", "Takket nei", "Takka nei", "Declined"),
                        plain("no_answer", "Ikke svart", "Ikkje svara", "No answer"))
                .needing(Need.of(SOKNAD), Need.of(ONSKE))
                .titled("Svar på tilbudet", "Svar på tilbodet", "Answer to the offer")
                .defined(
                        "Søkere med tilbud om plass: ja til minst én plass, ellers nei, ellers ikke svart.",
                        "Søkjarar med tilbod om plass: ja til minst éin plass, elles nei, elles ikkje svara.",
                        "Applicants with an offer of a place: yes to at least one place, else no, else no answer.")
                .from("§ 15")
                .build();
    }

    private static Statistic<Applicant> threeProgrammes() {
        return Admission.applicants("admission.three_programmes", PERSONAL)
                .among(Applicant::shallNameThreeProgrammes, Admission.BASIS, "ordinary")
                .onlyAtLevels("vg1")
                .dividedBy(Applicant::namesEnoughProgrammes, Categories.yesNo())
                .needing(Need.of(SOKNAD), Need.of(ONSKE))
                .titled(
                        "Tre utdanningsprogram i søknaden",
                        "Tre utdanningsprogram i søknaden",
                        "Three programmes named")
                .defined(
                        "Søkere til vg1 i ordinært inntak: om ønskene nevner minst tre ulike utdanningsprogram. Plasser"
                                + " søkeren er søkt videre til, regnes ikke med.",
                        "Søkjarar til vg1 i ordinært inntak: om ønska nemner minst tre ulike utdanningsprogram. Plassar"
                                + " søkjaren er søkt vidare til, er ikkje rekna med.",
                        "Applicants to vg1 in the ordinary admission: whether the wishes name at least three different"
                                + " programmes. Places the applicant was moved on to do not count.")
                .from("§ 15")
                .build();
    }

    static Statistic<SkillTestAdmission> skillTest() {
        return Statistic.of(SKILL_TEST, SKILL_TEST_ADMISSIONS, PERSONAL)
                .dividedBy(
                        SkillTestAdmission::way,
                        plain("by_grades", "På karakterer", "På karakterar", "By grades"),
                        plain("by_skill_test", "Med ferdighetsprøve", "Med dugleiksprøve", "By skill test"))
                .summed(Margins.both(Margins.UPPER_SCHOOLS, Margins.byProgramme(REGION_SCHOOLS)))
                .needing(Need.of(SOKNAD), Need.of(ONSKE))
                .cautioned(Admission.CAUTIONS)
                .titled("Inntak med ferdighetsprøve", "Inntak med dugleiksprøve", "Admission by skill test")
                .defined(
                        "Inntatte til vg1 musikk, dans og drama og vg1 idrettsfag ved skolene i regionen, uansett hvor"
                                + " de bor: på karakterer alene, eller med ferdighetsprøve eller dokumenterte"
                                + " ferdigheter i tillegg.",
                        "Inntekne til vg1 musikk, dans og drama og vg1 idrettsfag ved skulane i regionen, same kvar dei"
                                + " bur: på karakterar åleine, eller med dugleiksprøve eller dokumenterte dugleikar i"
                                + " tillegg.",
                        "Admitted to vg1 of music, dance and drama and of sports at the region's schools, wherever they"
                                + " live: by grades alone, or by a skill test or documented skills besides.")
                .from("§ 9", "§ 10")
                .build();
    }
}
