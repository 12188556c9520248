package no.tromsfylke.overgang.portal.pages.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.publication.Catalogue;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** The filters of a theme page with their options: only such as lead to something published. */
public final class ThemeFilters {
    private final PageContext context;
    private final String path;
    private final ThemeSelection chosen;
    private final Labels labels;

    /** The filters of a page by its path. */
    public ThemeFilters(PageContext context, String path, ThemeSelection chosen) {
        this.context = context;
        this.path = path;
        this.chosen = chosen;
        this.labels = new Labels(context);
    }

    /** The filters, or in a site of files the lists of links that stand for them. */
    public List<ThemeView.Filter> filters() {
        if (!context.links().interactive()) {
            return List.of(statistics());
        }
        List<ThemeView.Filter> filters = new ArrayList<>();
        if (chosen.aspect() == ThemeAspect.WHEEL) {
            // The wheel shows the region and all that is done in a year.
            years().ifPresent(filters::add);
            return filters;
        }
        filters.add(statistics());
        filters.add(areas());
        if (chosen.spans().size() > 1) {
            filters.add(filter(
                    ThemeSelection.SPAN,
                    chosen.spans().stream().map(String::valueOf).toList(),
                    span -> context.text("span." + span),
                    Integer.toString(chosen.years())));
        }
        if (chosen.aspect() != ThemeAspect.YEARS) {
            years().ifPresent(filters::add);
        }
        Statistic statistic = chosen.statistic();
        if (statistic.groups().size() > 1 && !chosen.showsAllGroups()) {
            filters.add(filter(
                    ThemeSelection.GROUP,
                    statistic.groups().stream().map(Statistic.Group::code).toList(),
                    group -> labels.group(statistic, group),
                    chosen.group()));
        }
        if (chosen.aspect() != ThemeAspect.CATEGORIES) {
            filters.add(filter(
                    ThemeSelection.CATEGORY,
                    statistic.categories().stream()
                            .map(Statistic.Category::code)
                            .toList(),
                    category -> labels.category(statistic, category),
                    chosen.category().code()));
        }
        return filters;
    }

    private Optional<ThemeView.Filter> years() {
        List<String> newestFirst = new ArrayList<>(chosen.periods());
        Collections.reverse(newestFirst);
        return newestFirst.size() < 2
                ? Optional.empty()
                : Optional.of(filter(
                        ThemeSelection.YEAR,
                        newestFirst,
                        year -> context.numbers().period(year, chosen.years()) + openMark(year),
                        chosen.schoolYear()));
    }

    private String openMark(String year) {
        return context.catalogue().openYear().filter(year::equals).isPresent()
                ? " (" + context.text("year.open") + ")"
                : "";
    }

    private ThemeView.Filter statistics() {
        Map<String, List<ThemeView.Option>> byTheme = new LinkedHashMap<>();
        for (Statistic statistic : chosen.statistics()) {
            String theme = context.catalogue()
                    .findTheme(statistic.theme())
                    .map(Catalogue.Theme::titles)
                    .map(t -> t.in(context.language()))
                    .orElse(statistic.theme());
            byTheme.computeIfAbsent(theme, t -> new ArrayList<>())
                    .add(option(
                            ThemeSelection.STATISTIC,
                            statistic.id(),
                            statistic.titles().in(context.language()),
                            chosen.statistic().id()));
        }
        return grouped(ThemeSelection.STATISTIC, byTheme);
    }

    private ThemeView.Filter areas() {
        Map<String, List<ThemeView.Option>> byLevel = new LinkedHashMap<>();
        for (Area area : chosen.areas()) {
            byLevel.computeIfAbsent(labels.level(area.level()), l -> new ArrayList<>())
                    .add(option(
                            ThemeSelection.AREA,
                            area.parameter(),
                            labels.area(area.level(), area.code()),
                            chosen.area().parameter()));
        }
        return grouped(ThemeSelection.AREA, byLevel);
    }

    private ThemeView.Filter grouped(String name, Map<String, List<ThemeView.Option>> options) {
        boolean one = options.size() == 1;
        return new ThemeView.Filter(
                name,
                context.text("filter." + name),
                options.entrySet().stream()
                        .map(e -> new ThemeView.OptionGroup(one ? "" : e.getKey(), e.getValue()))
                        .toList());
    }

    private ThemeView.Filter filter(String name, List<String> values, Function<String, String> label, String selected) {
        return new ThemeView.Filter(
                name,
                context.text("filter." + name),
                List.of(new ThemeView.OptionGroup(
                        "",
                        values.stream()
                                .map(value -> option(name, value, label.apply(value), selected))
                                .toList())));
    }

    /** Where another statistic, area or span is chosen, the year is chosen anew: the old one may not be published. */
    private ThemeView.Option option(String name, String value, String label, String selected) {
        if (!context.links().interactive()) {
            return new ThemeView.Option(
                    value, label, value.equals(selected), context.links().page(path, Map.of(name, value)));
        }
        Map<String, String> query = new LinkedHashMap<>(chosen.queryWith(name, value));
        if (!name.equals(ThemeSelection.YEAR) && !name.equals(ThemeSelection.GROUP)) {
            query.remove(ThemeSelection.YEAR);
        }
        if (name.equals(ThemeSelection.STATISTIC)) {
            query.remove(ThemeSelection.CATEGORY);
            query.remove(ThemeSelection.GROUP);
            query.remove(ThemeSelection.SPAN);
        }
        return new ThemeView.Option(
                value, label, value.equals(selected), context.links().page(path, query));
    }
}
