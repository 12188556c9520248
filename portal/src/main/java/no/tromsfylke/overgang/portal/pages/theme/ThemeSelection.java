package no.tromsfylke.overgang.portal.pages.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.Parameters;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Region;
import no.tromsfylke.overgang.portal.publication.Statistic;
import no.tromsfylke.overgang.portal.publication.Status;

/**
 * What of a theme is asked for. Everything not said is filled in by what is published: the newest closed year, single
 * years where there are such, the region.
 *
 * @param years 1, 3, or 0 for all complete blocks together
 * @param spans the lengths of time published for the statistic and area
 * @param periods the last school years published for the span, oldest first
 */
public record ThemeSelection(
        Statistic statistic,
        ThemeAspect aspect,
        Area area,
        int years,
        String schoolYear,
        String group,
        Statistic.Category category,
        List<Statistic> statistics,
        List<Area> areas,
        List<Integer> spans,
        List<String> periods,
        List<ThemeAspect> aspects) {

    /** The names of the filters in the query. */
    static final String STATISTIC = "statistikk";

    static final String ASPECT = "visning";
    static final String AREA = "omrade";
    static final String SPAN = "periode";
    static final String YEAR = "skolear";
    static final String GROUP = "gruppe";
    static final String CATEGORY = "kategori";

    /** What is wished for; what is left open is filled in by what is published. */
    public record Wish(
            Optional<String> aspect,
            Optional<String> area,
            Optional<Integer> years,
            Optional<String> schoolYear,
            Optional<String> group,
            Optional<String> category) {

        /** Nothing in particular. */
        public static Wish open() {
            return new Wish(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        /** The same wish, seen from a side. */
        public Wish seen(ThemeAspect side) {
            return new Wish(Optional.of(side.parameter()), area, years, schoolYear, group, category);
        }

        /** The same wish for a category. */
        public Wish of(String one) {
            return new Wish(aspect, area, years, schoolYear, group, Optional.of(one));
        }

        /** The same wish in an area, by its parameter. */
        public Wish in(String place) {
            return new Wish(aspect, Optional.of(place), years, schoolYear, group, category);
        }

        /** The same wish over a span of years. */
        public Wish over(int span) {
            return new Wish(aspect, area, Optional.of(span), schoolYear, group, category);
        }
    }

    /**
     * Reads the filters of a theme page.
     *
     * @param statistics those of the page's themes; not empty
     * @param preferred the id of the statistic the page opens with
     */
    public static ThemeSelection read(PageContext context, List<Statistic> statistics, String preferred) {
        Parameters parameters = context.parameters();
        Statistic statistic = parameters
                .choice(STATISTIC, ids(statistics, s -> List.of(s.id())))
                .flatMap(context.catalogue()::findStatistic)
                .orElseGet(() -> statistics.stream()
                        .filter(s -> s.id().equals(preferred))
                        .findFirst()
                        .orElse(statistics.get(0)));
        Region region = context.catalogue().region();
        Wish wish = new Wish(
                parameters.choice(ASPECT, ThemeAspect.parameters()),
                parameters.choice(
                        AREA,
                        ids(
                                statistics,
                                s -> Area.ofLevels(region, s.areaLevels()).stream()
                                        .map(Area::parameter)
                                        .toList())),
                parameters.choice(SPAN, List.of("1", "3", "0")).map(Integer::valueOf),
                parameters.choice(YEAR, context.catalogue().schoolYears()),
                parameters.choice(
                        GROUP,
                        ids(
                                statistics,
                                s -> s.groups().stream()
                                        .map(Statistic.Group::code)
                                        .toList())),
                parameters.choice(
                        CATEGORY,
                        ids(
                                statistics,
                                s -> s.categories().stream()
                                        .map(Statistic.Category::code)
                                        .toList())));
        return of(context, statistics, statistic, wish);
    }

    /**
     * What a wish comes to.
     *
     * @param statistics those that may stand beside the statistic
     */
    public static ThemeSelection of(PageContext context, List<Statistic> statistics, Statistic statistic, Wish wish) {
        List<Area> areas = Area.ofLevels(context.catalogue().region(), statistic.areaLevels());
        Area area = wish.area
                .flatMap(
                        p -> areas.stream().filter(a -> a.parameter().equals(p)).findFirst())
                .orElse(areas.get(0));
        List<Cell> cells = context.publication()
                .cells(
                        statistic,
                        key -> area.has(key)
                                && key.programme().equals("all")
                                && key.level().equals("all"));
        List<Integer> spans = cells.stream()
                .map(c -> c.key().years())
                .distinct()
                .sorted(Comparator.comparing(y -> y == 0 ? 9 : y))
                .toList();
        int years = wish.years.orElse(spans.isEmpty() ? 1 : spans.get(0));
        List<String> periods = cells.stream()
                .filter(c -> c.key().years() == years)
                .map(c -> c.key().schoolYear())
                .distinct()
                .sorted()
                .toList();
        List<ThemeAspect> aspects = ThemeAspect.of(context, statistic, siblings(statistics, statistic));
        return new ThemeSelection(
                statistic,
                wish.aspect.map(ThemeAspect::get).filter(aspects::contains).orElse(aspects.get(0)),
                area,
                years,
                wish.schoolYear.orElseGet(() -> newest(cells, years, periods)),
                wish.group.filter(g -> statistic.findGroup(g).isPresent()).orElse(firstGroup(statistic)),
                wish.category.flatMap(statistic::findCategory).orElse(statistic.keyCategory()),
                statistics,
                areas,
                spans,
                periods,
                aspects);
    }

    private static Set<String> ids(List<Statistic> statistics, Function<Statistic, List<String>> codes) {
        Set<String> ids = new LinkedHashSet<>();
        statistics.forEach(s -> ids.addAll(codes.apply(s)));
        return ids;
    }

    private static String firstGroup(Statistic statistic) {
        return statistic.groups().isEmpty() || statistic.findGroup("all").isPresent()
                ? "all"
                : statistic.groups().get(0).code();
    }

    /** The newest year with final numbers, else with anything but a missing delivery, else the newest. */
    private static String newest(List<Cell> cells, int years, List<String> periods) {
        for (Set<Status> wanted : List.of(
                Set.of(Status.PUBLISHED, Status.SUPPRESSED), Set.of(Status.PROVISIONAL, Status.NOT_APPLICABLE))) {
            Optional<String> year = cells.stream()
                    .filter(c -> c.key().years() == years && wanted.contains(c.status()))
                    .map(c -> c.key().schoolYear())
                    .max(Comparator.naturalOrder());
            if (year.isPresent()) {
                return year.get();
            }
        }
        return periods.isEmpty() ? "" : periods.get(periods.size() - 1);
    }

    /** The statistics that divide pupils into the same categories as one does, in order. */
    public static List<Statistic> siblings(List<Statistic> statistics, Statistic statistic) {
        List<String> codes = codes(statistic);
        return statistics.stream()
                .filter(s -> codes(s).equals(codes) && groups(s).equals(groups(statistic)))
                .toList();
    }

    private static List<String> codes(Statistic statistic) {
        return statistic.categories().stream().map(Statistic.Category::code).toList();
    }

    private static List<String> groups(Statistic statistic) {
        return statistic.groups().stream().map(Statistic.Group::code).toList();
    }

    /** The filters as a query, so that every view is a link. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(STATISTIC, statistic.id());
        query.put(ASPECT, aspect.parameter());
        query.put(AREA, area.parameter());
        query.put(SPAN, Integer.toString(years));
        if (!schoolYear.isEmpty()) {
            query.put(YEAR, schoolYear);
        }
        if (statistic.groups().size() > 1) {
            query.put(GROUP, group);
        }
        query.put(CATEGORY, category.code());
        return query;
    }

    /** The same filters with one changed. */
    public Map<String, String> queryWith(String name, String value) {
        Map<String, String> query = new LinkedHashMap<>(query());
        query.put(name, value);
        return query;
    }

    /** The cell one period before a selected one, unless a definition changed between the two. */
    public Optional<Cell> before(PageContext context, Cell cell) {
        int at = periods.indexOf(cell.key().schoolYear());
        if (at < 1) {
            return Optional.empty();
        }
        String former = periods.get(at - 1);
        boolean broken = statistic.breaks().stream()
                .anyMatch(b -> b.schoolYear().compareTo(former) > 0
                        && b.schoolYear().compareTo(cell.key().schoolYear()) <= 0);
        return broken ? Optional.empty() : context.publication().find(cell.key().inYear(former));
    }

    /** The key of the selected number. */
    public Cell.Key key() {
        return new Cell.Key(
                statistic.id(), schoolYear, years, area.level(), area.code(), "all", "all", group, category.code());
    }

    /** The areas of a level. */
    List<Area> areasOf(String level) {
        List<Area> found = new ArrayList<>(areas);
        found.removeIf(a -> !a.level().equals(level));
        return found;
    }
}
