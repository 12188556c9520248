package no.tromsfylke.overgang.pipeline.sample.world;

import java.time.LocalDate;
import java.util.List;

/**
 * A municipality outside the region, from which pupils come to its schools.
 *
 * @param until2019 its number until the reform of 2020
 * @param until2023 its number from 2020 to 2023
 * @param today its number since 2024
 */
public record Elsewhere(String until2019, String until2023, String today) implements Home {

    /** Neighbours first; the last is Longyearbyen on Svalbard, which has the county number 21. */
    public static final List<Elsewhere> PLACES = List.of(
            new Elsewhere("1902", "5401", "5501"),
            new Elsewhere("1933", "5422", "5532"),
            new Elsewhere("1903", "5402", "5503"),
            new Elsewhere("1805", "1806", "1806"),
            new Elsewhere("1804", "1804", "1804"),
            new Elsewhere("2004", "5406", "5603"),
            new Elsewhere("0301", "0301", "0301"),
            new Elsewhere("1201", "4601", "4601"),
            new Elsewhere("2111", "2111", "2111"));

    /** One of the places, the neighbours more often. */
    public static Home home(Dice dice) {
        return PLACES.get(dice.weighted(30, 20, 16, 10, 6, 6, 5, 3, 4));
    }

    @Override
    public String numberOn(LocalDate day) {
        if (day.getYear() < 2020) {
            return until2019;
        }
        return day.getYear() < 2024 ? until2023 : today;
    }

    @Override
    public String numberToday() {
        return today;
    }
}
