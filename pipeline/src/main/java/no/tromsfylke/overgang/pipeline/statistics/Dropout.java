package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.cube.AreaLevel.REGION_SCHOOLS;
import static no.tromsfylke.overgang.pipeline.delivery.Kind.ELEVFORHOLD;
import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;
import static no.tromsfylke.overgang.pipeline.statistics.Population.ENROLLED;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.PERSONAL;

import java.util.List;
import no.tromsfylke.overgang.pipeline.cube.Margin;
import no.tromsfylke.overgang.pipeline.population.EnrolledPupil;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/** What became of a school year in upper-secondary school (§§ 11–14, 18, 19). */
final class Dropout {

    static final String YEAR_STATUS = "dropout.year_status";
    static final String LEFT = "dropout.left";
    static final String FIRST_DAY = "dropout.first_day";

    private static final Texts CAUTIONS = new Texts(
            "Tallene bygger på registrerte elevforhold i ett skoleår. Den som slutter, kan komme tilbake året etter, så"
                    + " de er ikke det samme som aldri å fullføre. Skoler har ulike elever og programmer; tallene skal"
                    + " ikke brukes til å rangere skoler eller til å vurdere en enkelt elev.",
            "Tala byggjer på registrerte elevforhold i eitt skuleår. Den som sluttar, kan kome tilbake året etter, så"
                    + " dei er ikkje det same som aldri å fullføre. Skular har ulike elevar og program; tala skal"
                    + " ikkje brukast til å rangere skular eller til å vurdere ein einskild elev.",
            "The figures rest on recorded enrolments in one school year. Whoever leaves may return the year after, so"
                    + " they are not the same as never completing. Schools have different pupils and programmes; the"
                    + " figures must not be used to rank schools or to judge a single pupil.");

    private static final List<Margin> SUMS =
            Margins.both(Margins.MUNICIPALITIES, Margins.UPPER_SCHOOLS, Margins.byLevel(REGION_SCHOOLS));

    private Dropout() {}

    static List<Statistic<?>> statistics() {
        return List.of(yearStatus(), left(), result(), firstDay(), load());
    }

    private static Declaration<EnrolledPupil> enrolled(String id) {
        return Statistic.of(id, ENROLLED, PERSONAL)
                .summed(SUMS)
                .needing(Need.of(ELEVFORHOLD))
                .cautioned(CAUTIONS);
    }

    private static Statistic<EnrolledPupil> yearStatus() {
        return enrolled(YEAR_STATUS)
                .dividedBy(
                        EnrolledPupil::status,
                        sensitive("no_show", "Møtte aldri", "Møtte aldri", "Never came"),
                        sensitive("on_leave", "I permisjon", "I permisjon", "On leave"),
                        plain("exchange", "På utveksling", "På utveksling", "On exchange"),
                        sensitive(
                                "left_before_1_november",
                                "Sluttet før 1. november",
                                "Slutta før 1. november",
                                "Left before 1 November"),
                        sensitive("left_later", "Sluttet senere", "Slutta seinare", "Left later"),
                        plain("to_apprenticeship", "Til læreplass", "Til læreplass", "To an apprenticeship"),
                        plain("moved", "Flyttet", "Flytta", "Moved away"),
                        plain("changed", "Byttet skole eller program", "Bytte skule eller program", "Changed"),
                        plain("stayed", "Ble hele året", "Vart heile året", "Stayed"))
                .titled("Skoleåret sett under ett", "Skuleåret sett under eitt", "The school year as a whole")
                .defined(
                        "Hva skoleåret ble til, av alle elevens elevforhold det året. Den første beskrivelsen som"
                                + " passer, gjelder. Den som slutter før 1. november, bruker ikke av retten til"
                                + " opplæring.",
                        "Kva skuleåret vart til, av alle elevforholda til eleven det året. Den første skildringa som"
                                + " passar, gjeld. Den som sluttar før 1. november, bruker ikkje av retten til"
                                + " opplæring.",
                        "What the school year came to, from all the pupil's enrolments of that year. The first"
                                + " description that fits counts. Whoever leaves before 1 November uses none of the"
                                + " right to education.")
                .from("§ 11", "§ 12", "§ 13", "§ 14")
                .build();
    }

    private static Statistic<EnrolledPupil> left() {
        return enrolled(LEFT)
                .among(
                        pupil -> !pupil.status().isOutsideDropout(),
                        YEAR_STATUS,
                        "left_before_1_november",
                        "left_later",
                        "to_apprenticeship",
                        "changed",
                        "stayed")
                .dividedBy(
                        pupil -> pupil.status().isLeft() ? "left" : "not_left",
                        sensitive("left", "Sluttet", "Slutta", "Left"),
                        plain("not_left", "Sluttet ikke", "Slutta ikkje", "Did not leave"))
                .tied("left", YEAR_STATUS, "left_before_1_november", "left_later")
                .tied("not_left", YEAR_STATUS, "to_apprenticeship", "changed", "stayed")
                .summed(Margins.both(SUMS, Margins.byProgramme(REGION_SCHOOLS)))
                .titled("Sluttet i løpet av skoleåret", "Slutta i løpet av skuleåret", "Left during the school year")
                .defined(
                        "Elever som begynte og sluttet i løpet av skoleåret. De som aldri møtte, var i permisjon, på"
                                + " utveksling eller flyttet, er ikke med. Å gå ut i lære er ikke å slutte.",
                        "Elevar som byrja og slutta i løpet av skuleåret. Dei som aldri møtte, var i permisjon, på"
                                + " utveksling eller flytta, er ikkje med. Å gå ut i lære er ikkje å slutte.",
                        "Pupils who began and left during the school year. Those who never came, were on leave or on"
                                + " exchange, or moved away are left out. Going into an apprenticeship is not leaving.")
                .from("§ 11")
                .build();
    }

    private static Statistic<EnrolledPupil> result() {
        return enrolled("dropout.result")
                .dividedBy(
                        EnrolledPupil::result,
                        plain("passed", "Bestått", "Bestått", "Passed"),
                        sensitive("not_passed", "Ikke bestått", "Ikkje bestått", "Not passed"),
                        plain("in_training", "Fortsatt i opplæring", "Framleis i opplæring", "Still in training"),
                        sensitive("left", "Sluttet", "Slutta", "Left"),
                        plain("other", "Annen kode", "Annan kode", "Other code"),
                        plain("unknown", "Ukjent", "Ukjent", "Unknown"))
                .titled("Resultat av skoleåret", "Resultat av skuleåret", "Result of the school year")
                .defined(
                        "Fullførtkoden på elevens siste elevforhold i året: bestått (B), fullført uten å bestå (I),"
                                + " fortsatt i opplæring (H), sluttet (S), andre koder, eller ingen kode.",
                        "Fullførtkoden på det siste elevforholdet til eleven i året: bestått (B), fullført utan å"
                                + " bestå (I), framleis i opplæring (H), slutta (S), andre kodar, eller ingen kode.",
                        "The completion code on the pupil's last enrolment of the year: passed (B), completed without"
                                + " passing (I), still in training (H), left (S), other codes, or none.")
                .from("VIGO")
                .build();
    }

    private static Statistic<EnrolledPupil> firstDay() {
        return enrolled(FIRST_DAY)
                .amongSomeOf(
                        EnrolledPupil::wasExpectedOnFirstDay,
                        YEAR_STATUS,
                        "no_show",
                        "on_leave",
                        "exchange",
                        "left_before_1_november",
                        "left_later",
                        "to_apprenticeship",
                        "moved",
                        "changed",
                        "stayed")
                .dividedBy(
                        EnrolledPupil::firstDay,
                        plain("attended", "Møtte", "Møtte", "Attended"),
                        plain("valid_absence", "Gyldig fravær", "Gyldig fråvær", "Valid absence"),
                        sensitive("absent", "Møtte ikke", "Møtte ikkje", "Absent"),
                        plain("unknown", "Ikke oppgitt", "Ikkje oppgitt", "Not stated"))
                .titled("Frammøte første skoledag", "Frammøte første skuledag", "Attendance on the first day")
                .defined(
                        "Elever med elevforhold som begynte før 1. september: om de møtte første skoledag. Uten gyldig"
                                + " grunn mister en elev som uteblir, skoleplassen.",
                        "Elevar med elevforhold som tok til før 1. september: om dei møtte første skuledag. Utan gyldig"
                                + " grunn mistar ein elev som er borte, skuleplassen.",
                        "Pupils whose enrolment began before 1 September: whether they came on the first day of school."
                                + " A pupil who stays away without a valid reason loses the place.")
                .from("§ 12")
                .build();
    }

    private static Statistic<EnrolledPupil> load() {
        return enrolled("dropout.load")
                .dividedBy(
                        EnrolledPupil::load,
                        plain("full_time", "Heltid", "Heiltid", "Full-time"),
                        plain("part_time", "Deltid", "Deltid", "Part-time"))
                .titled("Heltid og deltid", "Heiltid og deltid", "Full-time and part-time")
                .defined(
                        "Om elevens første elevforhold i året er på heltid eller deltid.",
                        "Om det første elevforholdet til eleven i året er på heiltid eller deltid.",
                        "Whether the pupil's first enrolment of the year is full-time or part-time.")
                .from("§ 18", "§ 19")
                .build();
    }
}
