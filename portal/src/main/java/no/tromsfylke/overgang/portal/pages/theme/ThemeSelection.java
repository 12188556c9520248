package no.tromsfylke.overgang.portal.pages.theme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.publication.Cell;
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

    /**
     * Reads the filters of a theme page.
     *
     * @param statistics those of the page's themes; not empty
     * @param preferred the id of the statistic the page opens with
     */
    public static ThemeSelection read(PageContext context, List<Statistic> statistics, String preferred) {
        Set<String> ids = statistics.stream().map(Statistic::id).collect(Collectors.toCollection(LinkedHashSet::new));
        Statistic statistic = context.parameters()
                .choice(STATISTIC, ids)
                .flatMap(context.catalogue()::findStatistic)
                .orElseGet(() -> statistics.stream()
                        .filter(s -> s.id().equals(preferred))
                        .findFirst()
                        .orElse(statistics.get(0)));
        return of(context, statistics, statistic, ThemeWish.read(context, statistics));
    }

    /**
     * What a wish comes to.
     *
     * @param statistics those that may stand beside the statistic
     */
    public static ThemeSelection of(
            PageContext context, List<Statistic> statistics, Statistic statistic, ThemeWish wish) {
        List<Area> areas = Area.ofLevels(context.catalogue().region(), statistic.areaLevels());
        Area area = wish.area()
                .flatMap(
                        p -> areas.stream().filter(a -> a.parameter().equals(p)).findFirst())
                .orElse(areas.get(0));
        String group =
                wish.group().filter(g -> statistic.findGroup(g).isPresent()).orElse(firstGroup(statistic));
        List<Cell> cells = context.publication()
                .cells(
                        statistic,
                        key -> area.has(key)
                                && key.group().equals(group)
                                && key.programme().equals("all")
                                && key.level().equals("all"));
        List<Integer> spans = cells.stream()
                .map(c -> c.key().years())
                .distinct()
                .sorted(Comparator.comparing(y -> y == 0 ? 9 : y))
                .toList();
        int years = wish.years().orElseGet(() -> NewestPeriod.span(cells, spans));
        List<String> periods = cells.stream()
                .filter(c -> c.key().years() == years)
                .map(c -> c.key().schoolYear())
                .distinct()
                .sorted()
                .toList();
        Statistic.Category category = wish.category()
                .flatMap(statistic::findCategory)
                .or(() -> context.sentences().findHeadlined(statistic))
                .orElse(statistic.keyCategory());
        List<ThemeAspect> aspects = ThemeAspect.of(context, statistic, siblings(statistics, statistic));
        return new ThemeSelection(
                statistic,
                wish.aspect().map(ThemeAspect::get).filter(aspects::contains).orElse(aspects.get(0)),
                area,
                years,
                wish.schoolYear()
                        .orElseGet(() -> NewestPeriod.of(
                                cells,
                                years,
                                periods,
                                category.code(),
                                context.catalogue().openYear())),
                group,
                category,
                statistics,
                areas,
                spans,
                periods,
                aspects);
    }

    private static String firstGroup(Statistic statistic) {
        return statistic.groups().isEmpty() || statistic.findGroup("all").isPresent()
                ? "all"
                : statistic.groups().get(0).code();
    }

    /** The statistics that divide pupils into the same categories as one does, in order. */
    public static List<Statistic> siblings(List<Statistic> statistics, Statistic statistic) {
        return statistics.stream()
                .filter(s -> s.categoryCodes().equals(statistic.categoryCodes())
                        && s.groupCodes().equals(statistic.groupCodes()))
                .toList();
    }

    /** Whether every group is shown, not one: a table of areas and groups where there are no numbers of all together. */
    boolean showsAllGroups() {
        return aspect == ThemeAspect.GROUPS
                || (aspect == ThemeAspect.AREAS
                        && statistic.findGroup("all").isEmpty()
                        && statistic.groups().size() > 1);
    }

    /** The same selection, seen from another side. */
    public ThemeSelection seen(ThemeAspect side) {
        return new ThemeSelection(
                statistic, side, area, years, schoolYear, group, category, statistics, areas, spans, periods, aspects);
    }

    private ThemeSelection in(String period) {
        return new ThemeSelection(
                statistic, aspect, area, years, period, group, category, statistics, areas, spans, periods, aspects);
    }

    /** The same selection in the newest period that has a published number for its category, if there is one. */
    public Optional<ThemeSelection> newestPublished(PageContext context) {
        return shownPeriods(context).stream().reduce((older, newer) -> newer).map(this::in);
    }

    /** Whether numbers of closed periods after the selected one exist, but none of them can be shown. */
    boolean isLastShown(PageContext context) {
        List<String> shown = shownPeriods(context);
        boolean hiddenLater = periods.stream()
                .filter(period -> period.compareTo(schoolYear) > 0)
                .filter(period ->
                        context.catalogue().openYear().filter(period::equals).isEmpty())
                .anyMatch(period -> statusIn(context, period)
                        .filter(Status.SUPPRESSED::equals)
                        .isPresent());
        return hiddenLater && !shown.isEmpty() && shown.get(shown.size() - 1).equals(schoolYear);
    }

    private List<String> shownPeriods(PageContext context) {
        return periods.stream()
                .filter(period -> statusIn(context, period)
                        .filter(Status.PUBLISHED::equals)
                        .isPresent())
                .toList();
    }

    private Optional<Status> statusIn(PageContext context, String period) {
        return context.publication().find(key().inYear(period)).map(Cell::status);
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
