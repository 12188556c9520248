package no.tromsfylke.overgang.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.portal.RunningPortal;
import no.tromsfylke.overgang.portal.publication.Catalogue;
import no.tromsfylke.overgang.portal.publication.PublicationFolder;
import no.tromsfylke.overgang.portal.publication.Publications;
import no.tromsfylke.overgang.portal.publication.Statistic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the statistics of the samples are called, as a speaker of each language would say it. */
class PhrasesTest {
    private static final Catalogue SAMPLES = Publications.open(new PublicationFolder(RunningPortal.SAMPLES))
            .current()
            .catalogue();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risk.absence_over_6|yes|all|Fravær over 6 %|Fråvær over 6 %|Absence above 6%",
                "risk.absence_over_6|no|all|Fravær over 6 %: nei|Fråvær over 6 %: nei|Absence above 6%: no",
                "risk.classification|follow_up|all|Vurdert som noen-elev|Vurdert som noen-elev|Classified for follow-up",
                "risk.factor_pair|both|absence_over_6+earlier_activity_plan"
                        + "|Faktorer som opptrer sammen, fravær over 6 % + tidligere aktivitetsplan"
                        + "|Faktorar som opptrer saman, fråvær over 6 % + tidlegare aktivitetsplan"
                        + "|Factors that occur together, absence above 6% + earlier activity plan",
                "risk.mapped_in_time|on_time|all|Kartlagt innen 1. oktober|Kartlagd innan 1. oktober|Mapped by 1 October",
                "follow_up.guardian_meeting|on_time|all|Møte med foresatte innen fristen"
                        + "|Møte med føresette innan fristen|Meeting with guardians on time",
                "follow_up.guardian_meeting|late|all|Møte med foresatte etter fristen"
                        + "|Møte med føresette etter fristen|Meeting with guardians, late",
                "follow_up.guardian_meeting|not_done|all|Møte med foresatte: ikke gjort"
                        + "|Møte med føresette: ikkje gjort|Meeting with guardians: not done",
                "year_wheel.school_action|on_time|3|Skolenes tiltak i årshjulet innen fristen, samtykke er innhentet"
                        + "|Skulane sine tiltak i årshjulet innan fristen, samtykke er henta inn"
                        + "|Actions of the schools on time, consent is obtained",
                "dropout.year_status|no_show|all|Elever som aldri møtte|Elevar som aldri møtte|Pupils who never came",
                "dropout.left|left|all|Sluttet i løpet av skoleåret|Slutta i løpet av skuleåret"
                        + "|Left during the school year",
                "transition.direct|in_upper_secondary|follow_up|Direkte overgang til videregående skole, noen-elever"
                        + "|Direkte overgang til vidaregåande skule, noen-elevar"
                        + "|Direct transition to upper-secondary school, follow-up",
                "accuracy.follow_up|true_positive|all|Treff: hele regelen – tegn, gikk dårlig"
                        + "|Treff: heile regelen – teikn, gjekk dårleg|Accuracy: the whole rule – sign, adverse",
                "what_if|identified_adverse|k2_a6"
                        + "|Regelen med andre grenser, minst 2 faktorer, fravær over 6 %: utpekt, gikk dårlig"
                        + "|Regelen med andre grenser, minst 2 faktorar, fråvær over 6 %: peika ut, gjekk dårleg"
                        + "|The rule with other limits, at least 2 factors, absence above 6%: identified, adverse"
            })
    void partsOfStatistics(String id, String category, String group, String nb, String nn, String en) {
        Statistic statistic = SAMPLES.getStatistic(id);
        Optional<Statistic.Group> one = statistic.findGroup(group).filter(g -> !group.equals("all"));
        Statistic.Category part = statistic.findCategory(category).orElseThrow();
        assertThat(List.of(
                        new Phrases(Language.NB).part(statistic, one, part),
                        new Phrases(Language.NN).part(statistic, one, part),
                        new Phrases(Language.EN).part(statistic, one, part)))
                .map(phrase -> phrase.replace('\u00a0', ' '))
                .containsExactly(nb, nn, en);
    }

    @ParameterizedTest
    @CsvSource({
        "Ja, ja",
        "I lære, i lære",
        "IV i faget, IV i faget",
        "PPT, PPT",
        "Én faktor, én faktor",
        "15–30 dager, 15–30 dager"
    })
    void abbreviationsKeepTheirCapitalsInsideASentence(String title, String inside) {
        assertThat(Phrases.inside(title)).isEqualTo(inside);
    }

    @Test
    void everyPhraseAndHeadlineIsOfAStatisticThatExists() {
        Set<String> keys = SAMPLES.statistics().stream()
                .flatMap(s -> s.categories().stream().map(c -> s.id() + "." + c.code()))
                .collect(Collectors.toSet());
        SAMPLES.statistics().forEach(s -> s.categoryCodes().forEach(code -> keys.add("any." + code)));
        assertThat(Messages.in(Language.NB).keys())
                .filteredOn(key -> key.startsWith("phrase.") || key.startsWith("headline."))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(keys).contains(key.substring(key.indexOf('.') + 1)));
    }
}
