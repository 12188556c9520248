package no.tromsfylke.overgang.portal.pages.chart;

import static org.assertj.core.api.Assertions.assertThat;

import no.tromsfylke.overgang.portal.OnSamples;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure says whom it counts; on the samples, where statistics refine others. */
class PopulationTextTest extends OnSamples {
    @ParameterizedTest
    @CsvSource({
        "/nb/risiko, Kartlagte elever på 10. trinn",
        "/nb/oppfolging, Kartlagte elever på 10. trinn – gitt samtykke til oppfølging",
        "/nn/oppfolging, Kartlagde elevar på 10. trinn – gitt samtykke til oppfølging",
        "/en/oppfolging, Mapped 10th-graders – consent to follow-up given",
        "/nb/oppfolging?statistikk=follow_up.consent, Kartlagte elever på 10. trinn – vurdert som noen-elev",
        "/nb/inntak?statistikk=admission.answer, Søkere til vg1–vg3 bosatt i regionen"
    })
    void standsUnderTheTitle(String address, String expected) {
        assertThat(Jsoup.parse(portal.text(address)).select("svg text").eachText())
                .contains(expected);
    }
}
