package no.tromsfylke.overgang.portal.pages.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import no.tromsfylke.overgang.portal.figures.Axis;
import no.tromsfylke.overgang.portal.figures.Figure;
import no.tromsfylke.overgang.portal.figures.FigureJson;
import no.tromsfylke.overgang.portal.figures.Series;
import no.tromsfylke.overgang.portal.figures.Value;
import no.tromsfylke.overgang.portal.figures.svg.SvgRenderer;
import no.tromsfylke.overgang.portal.language.FigureText;
import no.tromsfylke.overgang.portal.pages.PageContext;
import no.tromsfylke.overgang.portal.publication.Cell;
import no.tromsfylke.overgang.portal.publication.Statistic;

/** Makes figures of cells, each with its table, its files and the sentences that say what it shows. */
public final class Charts {
    private final PageContext context;
    private final String path;
    private final Map<String, String> query;

    /** Charts on the page of a path and parameters, which their files are addressed by. */
    public Charts(PageContext context, String path, Map<String, String> query) {
        this.context = context;
        this.path = path;
        this.query = new LinkedHashMap<>(query);
    }

    /** A cell as a figure holds it; a margin that is not published is not applicable there. */
    public static Value value(Optional<Cell> cell) {
        if (cell.isEmpty()) {
            return new Value.NotApplicable();
        }
        Cell found = cell.get();
        return switch (found.status()) {
            case PUBLISHED ->
                new Value.Shown(
                        found.count().orElseThrow(),
                        found.total().orElseThrow(),
                        found.share().orElseThrow(),
                        found.low().orElseThrow(),
                        found.high().orElseThrow());
            case PROVISIONAL ->
                new Value.Provisional(found.count().orElseThrow(), found.total().orElseThrow());
            case SUPPRESSED -> new Value.Hidden();
            case MISSING -> new Value.Missing();
            case NOT_APPLICABLE -> new Value.NotApplicable();
        };
    }

    /** The lines of a grid as series. */
    public static List<Series> series(Grid grid) {
        return grid.lines().stream()
                .map(line -> new Series(
                        line.label(),
                        line.role(),
                        line.cells().stream().map(Charts::value).toList()))
                .toList();
    }

    /**
     * The fixed percent axis of statistics: it holds every share they publish, so that areas and years compare by eye.
     *
     * @param wanted which of their cells the figure's kind may show
     */
    public Axis axis(List<Statistic> statistics, Predicate<Cell.Key> wanted) {
        double largest = statistics.stream()
                .flatMap(s -> context.publication().cells(s, wanted).stream())
                .mapToDouble(cell -> cell.share().orElse(0))
                .max()
                .orElse(1);
        return Axis.percentHolding(Math.min(1, largest));
    }

    /** A figure of a grid with all that goes with it. */
    public FigureView view(Figure figure, Grid grid, List<String> sentences, String definition) {
        return view(
                figure,
                new CellTables(context).of(figure.caption().title(), grid),
                grid.cells(),
                sentences,
                definition);
    }

    /** A figure with a table of its own making. */
    public FigureView view(
            Figure figure, TableView table, List<Cell> cells, List<String> sentences, String definition) {
        String id = figure.caption().id();
        FigureText text = new FigureText(context.language());
        return new FigureView(
                id,
                figure.caption().title(),
                sentences,
                figure,
                new SvgRenderer(text).inline(figure),
                FigureJson.of(figure, text).script(),
                table,
                new CellDatasets(context).of(id, figure.caption().title(), definition, cells),
                downloads(id));
    }

    private List<FigureView.Download> downloads(String id) {
        Map<String, String> own = new LinkedHashMap<>(query);
        own.put("figur", id);
        Map<String, String> excel = new LinkedHashMap<>(own);
        excel.put("excel", "1");
        List<FigureView.Download> downloads = new ArrayList<>();
        downloads.add(new FigureView.Download("CSV", context.links().page(path + ".csv", own)));
        downloads.add(new FigureView.Download(
                context.text("download.excel"), context.links().page(path + ".csv", excel)));
        downloads.add(new FigureView.Download("XLSX", context.links().page(path + ".xlsx", own)));
        downloads.add(new FigureView.Download("JSON-stat", context.links().page(path + ".json", own)));
        downloads.add(new FigureView.Download("SVG", context.links().page(path + ".svg", own)));
        return downloads;
    }
}
