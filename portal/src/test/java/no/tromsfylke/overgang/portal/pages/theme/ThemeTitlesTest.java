package no.tromsfylke.overgang.portal.pages.theme;

import static org.assertj.core.api.Assertions.assertThat;

import no.tromsfylke.overgang.portal.OnSamples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A title says all that was chosen, and the filters offer only what the figure heeds; on the samples. */
class ThemeTitlesTest extends OnSamples {
    private static Document page(String address) {
        return Jsoup.parse(portal.text("/" + address));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb/frafall?statistikk=dropout.year_status&kategori=no_show&visning=utvikling"
                        + "|Elever som aldri møtte, Midt-Troms",
                "nn/frafall?statistikk=dropout.year_status&kategori=no_show&visning=utvikling"
                        + "|Elevar som aldri møtte, Midt-Troms",
                "en/frafall?statistikk=dropout.year_status&kategori=no_show&visning=utvikling"
                        + "|Pupils who never came, Midt-Troms",
                "nb/frafall?statistikk=dropout.year_status&visning=fordeling&skolear=2024-25&omrade=skolene"
                        + "|Skoleåret sett under ett, videregående skoler i Midt-Troms, 2024/25",
                "nb/overgang?gruppe=follow_up&visning=utvikling"
                        + "|Direkte overgang til videregående skole, noen-elever, Midt-Troms",
                "nb/overgang?gruppe=follow_up&visning=fordeling&skolear=2022-23"
                        + "|Direkte overgang, noen-elever, Midt-Troms, 2022/23",
                "nb/oppfolging?visning=oversikt&skolear=2025-26|Oppfølging innen fristen, Midt-Troms, 2025/26",
                "nb/risiko?statistikk=risk.absence_over_6&visning=oversikt&skolear=2025-26"
                        + "|Risikofaktorer, Midt-Troms, 2025/26",
                "nb/arshjul?visning=omrader&skolear=2023-24|Skolenes tiltak i årshjulet innen fristen, 2023/24",
                "nb/frafall?statistikk=dropout.left&visning=program&skolear=2025-26"
                        + "|Sluttet i løpet av skoleåret, videregående skoler i Midt-Troms, 2023/24–2025/26",
                "nb/sammenlign?statistikk=dropout.left&periode=3&skolear=2025-26"
                        + "|Sluttet i løpet av skoleåret, 2023/24–2025/26"
            })
    void titles(String address, String title) {
        assertThat(page(address).select("section.figure caption").text()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb/arshjul?visning=hjul|skolear",
                "nb/arshjul?visning=omrader|statistikk omrade periode skolear kategori",
                "nb/arshjul?visning=fordeling|statistikk omrade periode skolear gruppe",
                "nb/overgang?visning=grupper|statistikk omrade periode skolear kategori",
                "nb/overgang?visning=utvikling|statistikk omrade periode gruppe kategori"
            })
    void filters(String address, String names) {
        assertThat(String.join(" ", page(address).select("form.filters select").eachAttr("name")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nb/arshjul|Frister i rutinen, og andelen i Midt-Troms som var i tide i 2025/26|true",
                "nb/arshjul?skolear=2023-24|Frister i rutinen, og andelen i Midt-Troms som var i tide i 2023/24|false"
            })
    void theWheelIsThatOfTheYearAndACalendarOnlyInTheNewest(String address, String subtitle, boolean today) {
        assertThat(page(address).select("svg.wide text").eachText().contains(subtitle))
                .isTrue();
        assertThat(page(address).select("svg.wide text").eachText().contains("i dag"))
                .isEqualTo(today);
    }
}
