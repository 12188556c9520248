package no.tromsfylke.overgang.pipeline.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.publication.Texts;
import org.junit.jupiter.api.Test;

/** Bokmål, nynorsk and English are each what they say they are, and promise nothing figures cannot keep. */
class WordsTest {

    /** Words that only one of the two written languages has. */
    private static final Set<String> BOKMAAL_ONLY = set("""
            ikke fra hvor hva hvem hvilken hvilket hver hvert noe noen skole skolen skoler skolene skolens elever elevene
            elevens videregående uten søker søkere søkeren kommuner kommunene gjør sier mer flere senere tidligere egen
            eget tall tallet tallene bare selv deres hvordan hvorfor måneder dager kontrakter lærekontrakter kjent
            en et jeg fortsatt frafall fravær dårlig sluttet byttet flyttet avsluttet hevet
            """);

    private static final Set<String> NYNORSK_ONLY = set("""
            ikkje frå kvar kvart kva kven noko nokre skule skulen skular skulane elevar elevane vidaregåande utan søkjar
            søkjarar kommunar kommunane gjer seier meir fleire seinare tidlegare gong gonger einskild eigen eige tala
            berre sjølv korleis kvifor månader dagar kontraktar vart ein eit eg framleis fråfall fråvær dårleg slutta
            flytta heva
            """);

    /** No figure tells why, and none ranks. */
    private static final Set<String> NEVER = Set.of("best", "beste", "verst", "verste", "skyldes", "skuldast", "worst");

    private static Set<String> set(String words) {
        return Stream.of(words.strip().split("\\s+")).collect(Collectors.toSet());
    }

    private static List<Texts> everything() {
        var all = new ArrayList<Texts>();
        for (var statistic : Statistics.declared()) {
            all.addAll(List.of(
                    statistic.titles(),
                    statistic.definition(),
                    statistic.cautions(),
                    statistic.population().titles()));
            statistic.categories().forEach(category -> all.add(category.titles()));
            statistic.groups().forEach(group -> all.add(group.titles()));
        }
        Stream.of(Theme.values()).map(Theme::titles).forEach(all::add);
        SeriesBreaks.REGION_WIDE.forEach(each -> all.add(each.titles()));
        return all;
    }

    /** The words of a text, save for quoted ones and the term of art noen-elev. */
    private static Set<String> words(String text) {
        var own = text.replaceAll("«[^»]*»", " ")
                .replaceAll("(?i)noen-elev\\p{L}*", " ")
                .toLowerCase(Locale.ROOT);
        return Stream.of(own.split("[^\\p{L}]+")).collect(Collectors.toSet());
    }

    /** Each forbidden word with the text it stands in. */
    private static List<String> found(Function<Texts, String> language, Set<String> forbidden) {
        var found = new ArrayList<String>();
        for (var texts : everything()) {
            var text = language.apply(texts);
            words(text).stream()
                    .filter(word -> forbidden.contains(word) || NEVER.contains(word))
                    .forEach(word -> found.add(word + ": " + text));
        }
        return found;
    }

    @Test
    void bokmaalIsBokmaal() {
        assertThat(found(Texts::nb, NYNORSK_ONLY)).isEmpty();
    }

    @Test
    void nynorskIsNynorsk() {
        assertThat(found(Texts::nn, BOKMAAL_ONLY)).isEmpty();
    }

    @Test
    void englishIsNotNorwegian() {
        assertThat(found(Texts::en, Set.of("og", "ikke", "ikkje", "eller", "elevar", "skole", "skule")))
                .isEmpty();
    }

    @Test
    void titlesAreShortAndDefinitionsAreSentences() {
        for (var statistic : Statistics.declared()) {
            for (var title : List.of(
                    statistic.titles().nb(),
                    statistic.titles().nn(),
                    statistic.titles().en())) {
                assertThat(title).as(statistic.id()).hasSizeLessThan(70).doesNotEndWith(".");
            }
            for (var sentence : List.of(
                    statistic.definition().nb(),
                    statistic.definition().nn(),
                    statistic.definition().en(),
                    statistic.cautions().nb(),
                    statistic.cautions().nn(),
                    statistic.cautions().en())) {
                assertThat(sentence).as(statistic.id()).endsWith(".");
            }
        }
    }

    @Test
    void titlesTellStatisticsOfAThemeApart() {
        for (var theme : Theme.values()) {
            var titles = Statistics.declared().stream()
                    .filter(statistic -> statistic.theme().equals(theme.id()))
                    .map(statistic -> statistic.titles().nb())
                    .toList();
            assertThat(titles).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatTouchesPersonsSaysWhatItIsNotFor() {
        assertThat(Statistics.declared().stream()
                        .filter(statistic -> statistic.protection() == Protection.PERSONAL)
                        .filter(statistic -> !statistic.cautions().nb().contains("skal ikke brukes")
                                || !statistic.cautions().nn().contains("skal ikkje brukast")
                                || !statistic.cautions().en().contains("must not be used"))
                        .map(Statistic::id))
                .isEmpty();
    }
}
