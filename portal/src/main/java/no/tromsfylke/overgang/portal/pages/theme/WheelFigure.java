package no.tromsfylke.overgang.portal.pages.theme;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.figures.YearWheel;
import no.tromsfylke.overgang.portal.language.FigureText;
import no.tromsfylke.overgang.portal.language.Phrases;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Captions;
import no.tromsfylke.overgang.portal.pages.chart.CellTables;
import no.tromsfylke.overgang.portal.pages.chart.Charts;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.chart.TableView;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** The year wheel of the routine: what schools, school owners and the region are to do when, and how it went last. */
public final class WheelFigure {
    /** Last days of the actions, in order (routine, parts 2 to 4; "August" is its last day). */
    private static final Map<String, List<MonthDay>> DUE = Map.of(
            "year_wheel.school_action",
            List.of(day(8, 31), day(10, 1), day(11, 1), day(11, 1), day(3, 15), day(3, 31)),
            "year_wheel.owner_action",
            List.of(day(8, 31), day(9, 30), day(10, 31), day(11, 30), day(12, 31), day(3, 31)),
            "year_wheel.dialogue_meeting",
            List.of(day(9, 30), day(12, 31), day(4, 30)));

    private static final List<String> RINGS =
            List.of("year_wheel.school_action", "year_wheel.owner_action", "year_wheel.dialogue_meeting");

    private final PageContext context;
    private final Charts charts;

    public WheelFigure(PageContext context, Charts charts) {
        this.context = context;
        this.charts = charts;
    }

    private static MonthDay day(int month, int day) {
        return MonthDay.of(month, day);
    }

    /** What is due, and the cell that tells how many did it in time. */
    private record Action(int ring, MonthDay due, String label, Optional<Cell> cell) {
        /** Months from August on. */
        int order() {
            return (due.getMonthValue() + 4) % 12 * 100 + due.getDayOfMonth();
        }
    }

    /** The wheel in the newest year; empty where the publication has no year wheel. */
    public Optional<FigureView> figure(String id) {
        return figure(id, ThemeWish.open());
    }

    /** The wheel in the year that is wished for. */
    Optional<FigureView> figure(String id, ThemeWish wish) {
        List<Statistic> rings = RINGS.stream()
                .flatMap(r -> context.catalogue().findStatistic(r).stream())
                .toList();
        if (rings.isEmpty()) {
            return Optional.empty();
        }
        List<Action> actions = new ArrayList<>();
        String year = select(rings.get(0), wish).schoolYear();
        for (int ring = 0; ring < rings.size(); ring++) {
            actions.addAll(actions(ring, rings.get(ring), wish.inYear(year)));
        }
        actions.sort(Comparator.comparing(Action::order).thenComparing(Action::ring));
        FigureText text = new FigureText(context.language());
        List<String> names =
                rings.stream().map(r -> context.text("wheel.who." + r.id())).toList();
        Caption caption = Captions.of(
                context,
                id,
                context.text("wheel.title"),
                context.text(
                        "wheel.subtitle",
                        context.catalogue().region().names().norwegian(),
                        context.numbers().schoolYear(year)),
                context.text("wheel.description"));
        YearWheel wheel = new YearWheel(
                caption,
                List.of(context.text("wheel.months").split(",", -1)),
                names,
                actions.stream()
                        .map(a -> new YearWheel.Event(
                                a.ring,
                                a.due,
                                dueText(a.due),
                                Phrases.inside(a.label),
                                a.cell.map(c -> context.text("wheel.state", text.brief(Charts.value(Optional.of(c)))))))
                        .toList(),
                isNewest(rings.get(0), year)
                        ? Optional.of(new YearWheel.Day(MonthDay.from(context.today()), context.text("wheel.today")))
                        : Optional.empty());
        return Optional.of(charts.view(
                wheel,
                table(caption.title(), names, actions),
                actions.stream().flatMap(a -> a.cell.stream()).toList(),
                List.of(context.text("wheel.description")),
                rings.get(0).definition().in(context.language())));
    }

    private ThemeSelection select(Statistic statistic, ThemeWish wish) {
        return ThemeSelection.of(context, List.of(statistic), statistic, wish.of("on_time"));
    }

    /** The wheel of the newest year serves as the calendar of what is ahead. */
    private boolean isNewest(Statistic statistic, String year) {
        return select(statistic, ThemeWish.open()).schoolYear().equals(year);
    }

    private List<Action> actions(int ring, Statistic statistic, ThemeWish wish) {
        ThemeSelection chosen = select(statistic, wish);
        List<MonthDay> due = DUE.getOrDefault(statistic.id(), List.of());
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < Math.min(due.size(), statistic.groups().size()); i++) {
            Statistic.Group group = statistic.groups().get(i);
            actions.add(new Action(
                    ring,
                    due.get(i),
                    group.titles().in(context.language()),
                    context.publication().find(chosen.key().inGroup(group.code()))));
        }
        return actions;
    }

    private String dueText(MonthDay due) {
        String month = context.text("months").split(",", -1)[due.getMonthValue() - 1];
        return context.text("wheel.due", Integer.toString(due.getDayOfMonth()), month);
    }

    private TableView table(String title, List<String> rings, List<Action> actions) {
        CellTables tables = new CellTables(context);
        List<TableView.Heading> headings = new ArrayList<>();
        headings.add(new TableView.Heading(context.text("wheel.deadline"), false));
        headings.add(new TableView.Heading(context.text("wheel.who"), false));
        headings.add(new TableView.Heading(context.text("wheel.what"), false));
        headings.addAll(tables.numberHeadings());
        return new TableView(
                title,
                headings,
                actions.stream()
                        .filter(a -> a.cell.isPresent())
                        .map(a -> new TableView.Row(
                                List.of(dueText(a.due), rings.get(a.ring), a.label),
                                tables.entries(a.cell.orElseThrow())))
                        .toList());
    }
}
