package no.tromsfylke.overgang.portal.pages.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Break;
import no.tromsfylke.overgang.portal.figures.Caption;
import no.tromsfylke.overgang.portal.figures.SmallMultiples;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.publication.Cell;

/** Makes small multiples: the same trend for several areas or statistics, with one table for all. */
public final class Panels {
    private final PageContext context;
    private final Charts charts;

    public Panels(PageContext context, Charts charts) {
        this.context = context;
        this.charts = charts;
    }

    /** One panel: a line for each thing compared, with a cell for each period. */
    public record Panel(String title, List<Grid.Line> lines) {
        public Panel {
            lines = List.copyOf(lines);
        }
    }

    /** The figure; empty where no panel has a published margin. */
    public Optional<FigureView> view(
            String id,
            String title,
            String subtitle,
            List<String> periods,
            List<Panel> panels,
            List<Break> breaks,
            Axis axis,
            List<String> sentences,
            String definition) {
        List<Panel> present = panels.stream()
                .filter(p -> p.lines().get(0).cells().stream().anyMatch(Optional::isPresent))
                .toList();
        if (present.isEmpty() || periods.isEmpty()) {
            return Optional.empty();
        }
        Caption caption = Captions.of(context, id, title, subtitle, title + ".");
        List<SmallMultiples.Panel> pictures = new ArrayList<>();
        for (Panel panel : present) {
            Grid grid = new Grid(panel.title(), periods, panel.lines());
            pictures.add(new SmallMultiples.Panel(panel.title(), Charts.series(grid)));
        }
        SmallMultiples figure = new SmallMultiples(caption, axis, periods, pictures, breaks);
        return Optional.of(charts.view(figure, table(title, periods, present), cells(present), sentences, definition));
    }

    /** In the order of the table: panel by panel, period by period; what panels share stands once. */
    private static List<Cell> cells(List<Panel> panels) {
        LinkedHashSet<Cell> cells = new LinkedHashSet<>();
        for (Panel panel : panels) {
            for (int period = 0; period < panel.lines().get(0).cells().size(); period++) {
                for (Grid.Line line : panel.lines()) {
                    line.cells().get(period).ifPresent(cells::add);
                }
            }
        }
        return List.copyOf(cells);
    }

    private TableView table(String title, List<String> periods, List<Panel> panels) {
        CellTables tables = new CellTables(context);
        List<TableView.Row> rows = new ArrayList<>();
        Set<Cell> written = new HashSet<>();
        for (Panel panel : panels) {
            for (int period = 0; period < periods.size(); period++) {
                for (Grid.Line line : panel.lines()) {
                    Optional<Cell> cell = line.cells().get(period);
                    if (cell.isPresent() && written.add(cell.get())) {
                        rows.add(new TableView.Row(
                                List.of(panel.title(), periods.get(period), line.label()), tables.entries(cell.get())));
                    }
                }
            }
        }
        List<TableView.Heading> headings = new ArrayList<>();
        headings.add(new TableView.Heading(context.text("table.panel"), false));
        headings.add(new TableView.Heading(context.text("column.school_year"), false));
        headings.add(new TableView.Heading(context.text("table.series"), false));
        headings.addAll(tables.numberHeadings());
        return new TableView(title, headings, rows);
    }
}
