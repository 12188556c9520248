package no.tromsfylke.overgang.portal.pages.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.language.Numbers;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Status;

/** Tables of cells: a row for each, in the order of the figure. */
public final class CellTables {
    private final PageContext context;

    public CellTables(PageContext context) {
        this.context = context;
    }

    /** The table of a grid: a row for each place and line; a line that is the same at every place has one row, last. */
    public TableView of(String caption, Grid grid) {
        List<Grid.Line> own = grid.lines().stream().filter(l -> !l.isShared()).toList();
        boolean several = own.size() > 1;
        List<TableView.Row> rows = new ArrayList<>();
        for (int place = 0; place < grid.places().size(); place++) {
            for (Grid.Line line : own) {
                Optional<Cell> cell = line.cells().get(place);
                if (cell.isPresent()) {
                    rows.add(row(several, grid.places().get(place), line.label(), cell.get()));
                }
            }
        }
        for (Grid.Line line : grid.lines()) {
            if (line.isShared()) {
                line.cells().get(0).ifPresent(cell -> rows.add(row(several, line.label(), line.label(), cell)));
            }
        }
        List<TableView.Heading> headings = new ArrayList<>();
        headings.add(new TableView.Heading(grid.placeHeading(), false));
        if (several) {
            headings.add(new TableView.Heading(context.text("table.series"), false));
        }
        headings.addAll(numberHeadings());
        return new TableView(caption, headings, rows);
    }

    private TableView.Row row(boolean several, String place, String line, Cell cell) {
        return new TableView.Row(several ? List.of(place, line) : List.of(place), entries(cell));
    }

    /** The headings of the four columns of {@link #entries}. */
    public List<TableView.Heading> numberHeadings() {
        return List.of(
                new TableView.Heading(context.text("column.count"), true),
                new TableView.Heading(context.text("column.total"), true),
                new TableView.Heading(context.text("column.share"), true),
                new TableView.Heading(context.text("table.interval"), true));
    }

    /** Count, total, share and interval of a cell. */
    public List<TableView.Entry> entries(Cell cell) {
        Numbers numbers = context.numbers();
        if (!cell.status().shown()) {
            TableView.Entry symbol = symbol(cell.status());
            return List.of(symbol, symbol, symbol, symbol);
        }
        boolean provisional = cell.status() == Status.PROVISIONAL;
        String atLeast = provisional ? "≥\u00a0" : "";
        TableView.Entry none = TableView.Entry.of("–");
        return List.of(
                TableView.Entry.of(atLeast + numbers.count(cell.count().orElseThrow())),
                TableView.Entry.of(atLeast + numbers.count(cell.total().orElseThrow())),
                provisional
                        ? none
                        : TableView.Entry.of(numbers.percent(cell.share().orElseThrow(), 1)),
                provisional
                        ? none
                        : TableView.Entry.of(numbers.interval(
                                cell.low().orElseThrow(), cell.high().orElseThrow())));
    }

    /** A symbol with its meaning. */
    public TableView.Entry symbol(Status status) {
        return new TableView.Entry(status.symbol(), Optional.of(context.text("status." + status.code())));
    }
}
