package no.tromsfylke.overgang.portal.pages.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.figures.StageBars;
import no.tromsfylke.overgang.portal.language.Sentences;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.pages.chart.Captions;
import no.tromsfylke.overgang.portal.pages.chart.Charts;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;
import no.tromsfylke.overgang.portal.pages.chart.Grid;
import no.tromsfylke.overgang.portal.pages.chart.Labels;
import no.tromsfylke.overgang.portal.pages.chart.Panels;
import no.tromsfylke.overgang.portal.pages.chart.PopulationText;
import no.tromsfylke.overgang.portal.pages.theme.Area;
import no.tromsfylke.overgang.portal.pages.theme.ThemeFigures;
import no.tromsfylke.overgang.portal.pages.theme.ThemeSelection;
import no.tromsfylke.overgang.portal.pages.theme.WheelFigure;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** Makes the figures of a meeting from its agenda. */
final class MeetingFigures {
    private final PageContext context;
    private final Charts charts;

    MeetingFigures(PageContext context, String path) {
        this.context = context;
        this.charts = new Charts(context, path, Map.of());
    }

    /** The figure of a specification; empty where the publication lacks its statistic. */
    Optional<FigureView> figure(Agenda.Spec spec) {
        if (spec.kind() == Agenda.Kind.WHEEL) {
            return new WheelFigure(context, charts).figure(spec.id());
        }
        return context.catalogue().findStatistic(spec.statistic()).flatMap(statistic -> {
            List<Statistic> theme = context.catalogue().statisticsOf(statistic.theme());
            ThemeSelection chosen = ThemeSelection.of(context, theme, statistic, spec.wish());
            return switch (spec.kind()) {
                case SCHOOLS -> schools(spec.id(), chosen);
                case MILESTONES -> milestones(spec.id(), theme, chosen);
                default -> new ThemeFigures(context, spec.id(), chosen, charts).figure();
            };
        });
    }

    private Optional<FigureView> schools(String id, ThemeSelection chosen) {
        List<Panels.Panel> panels = new ArrayList<>();
        Area all = new Area(
                Area.SCHOOLS, "region_schools", context.catalogue().region().code());
        for (var school : context.catalogue().region().schoolsOfRegion()) {
            Area area = new Area(school.orgnr(), "upper_school", school.orgnr());
            panels.add(new Panels.Panel(
                    school.name(),
                    List.of(
                            line(chosen, school.name(), SeriesRole.ONE, area),
                            line(chosen, context.text("level.region_schools"), SeriesRole.REGION, all))));
        }
        Statistic statistic = chosen.statistic();
        String title = context.phrases().part(statistic, Labels.realGroup(statistic, chosen.group()), chosen.category())
                + ", " + context.text("meeting.schools");
        return new Panels(context, charts)
                .view(
                        id,
                        title,
                        PopulationText.of(context, statistic),
                        chosen.periods().stream()
                                .map(y -> context.numbers().period(y, chosen.years()))
                                .toList(),
                        panels,
                        new ThemeFigures(context, id, chosen, charts).breaks(chosen.periods()),
                        charts.axis(
                                List.of(statistic),
                                key -> key.category().equals(chosen.category().code())),
                        sentence(chosen, all),
                        statistic.definition().in(context.language()));
    }

    /** What the newest number of the selection says in an area. */
    private List<String> sentence(ThemeSelection chosen, Area area) {
        Sentences.Subject subject = new Sentences.Subject(
                chosen.statistic(),
                chosen.category(),
                Labels.realGroup(chosen.statistic(), chosen.group()),
                new Labels(context).area(area.level(), area.code()));
        return context.publication().find(chosen.key().inArea(area.level(), area.code())).stream()
                .map(cell -> context.sentences().cell(subject, cell))
                .toList();
    }

    private Grid.Line line(ThemeSelection chosen, String label, SeriesRole role, Area area) {
        List<Optional<Cell>> cells = chosen.periods().stream()
                .map(year ->
                        context.publication().find(chosen.key().inYear(year).inArea(area.level(), area.code())))
                .toList();
        return new Grid.Line(label, role, cells);
    }

    private Optional<FigureView> milestones(String id, List<Statistic> theme, ThemeSelection chosen) {
        List<Statistic> stages = ThemeSelection.siblings(theme, chosen.statistic());
        List<String> labels =
                stages.stream().map(s -> s.titles().in(context.language())).toList();
        List<Optional<Cell>> cells = stages.stream()
                .map(s -> context.publication().find(chosen.key().ofStatistic(s.id())))
                .toList();
        Grid grid = new Grid(
                context.text("meeting.milestone"),
                labels,
                List.of(new Grid.Line(chosen.category().titles().in(context.language()), SeriesRole.ONE, cells)));
        String title = context.text(
                "meeting.milestones",
                new Labels(context).area(chosen.area().level(), chosen.area().code()),
                context.numbers().period(chosen.schoolYear(), chosen.years()));
        Caption caption = Captions.of(context, id, title, PopulationText.of(context, chosen.statistic()), title + ".");
        List<StageBars.Stage> bars = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            String due = "due." + stages.get(i).id();
            bars.add(new StageBars.Stage(
                    labels.get(i), context.messages().has(due) ? context.text(due) : "", Charts.value(cells.get(i))));
        }
        StageBars figure = new StageBars(caption, Axis.percent(1), bars);
        return Optional.of(charts.view(
                figure,
                grid,
                sentence(chosen, chosen.area()),
                chosen.statistic().definition().in(context.language())));
    }
}
