package no.tromsfylke.overgang.portal.pages.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.Parameters;
import no.tromsfylke.overgang.portal.publication.Region;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** What is wished for of a statistic; what is left open is filled in by what is published. */
public record ThemeWish(
        Optional<String> aspect,
        Optional<String> area,
        Optional<Integer> years,
        Optional<String> schoolYear,
        Optional<String> group,
        Optional<String> category) {

    /** Nothing in particular. */
    public static ThemeWish open() {
        return new ThemeWish(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The wish that a page's filters spell out.
     *
     * @param statistics those the page can show: a filter may hold what any of them has
     */
    static ThemeWish read(PageContext context, List<Statistic> statistics) {
        Parameters parameters = context.parameters();
        Region region = context.catalogue().region();
        return new ThemeWish(
                parameters.choice(ThemeSelection.ASPECT, ThemeAspect.parameters()),
                parameters.choice(
                        ThemeSelection.AREA,
                        codes(
                                statistics,
                                s -> Area.ofLevels(region, s.areaLevels()).stream()
                                        .map(Area::parameter)
                                        .toList())),
                parameters.choice(ThemeSelection.SPAN, List.of("1", "3", "0")).map(Integer::valueOf),
                parameters.choice(ThemeSelection.YEAR, context.catalogue().schoolYears()),
                parameters.choice(ThemeSelection.GROUP, codes(statistics, Statistic::groupCodes)),
                parameters.choice(ThemeSelection.CATEGORY, codes(statistics, Statistic::categoryCodes)));
    }

    /** The same wish, seen from a side. */
    public ThemeWish seen(ThemeAspect side) {
        return new ThemeWish(Optional.of(side.parameter()), area, years, schoolYear, group, category);
    }

    /** The same wish for a category. */
    public ThemeWish of(String one) {
        return new ThemeWish(aspect, area, years, schoolYear, group, Optional.of(one));
    }

    /** The same wish in a school year. */
    ThemeWish inYear(String year) {
        return new ThemeWish(aspect, area, years, Optional.of(year), group, category);
    }

    /** The same wish of a group. */
    public ThemeWish ofGroup(String one) {
        return new ThemeWish(aspect, area, years, schoolYear, Optional.of(one), category);
    }

    /** The same wish in an area, by its parameter. */
    public ThemeWish in(String place) {
        return new ThemeWish(aspect, Optional.of(place), years, schoolYear, group, category);
    }

    /** The same wish over a span of years. */
    public ThemeWish over(int span) {
        return new ThemeWish(aspect, area, Optional.of(span), schoolYear, group, category);
    }

    private static Set<String> codes(List<Statistic> statistics, Function<Statistic, List<String>> codes) {
        Set<String> all = new LinkedHashSet<>();
        statistics.forEach(s -> all.addAll(codes.apply(s)));
        return all;
    }
}
