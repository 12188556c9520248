package no.tromsfylke.overgang.portal.pages.chart;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.figures.SeriesRole;
import no.tromsfylke.overgang.portal.publication.Cell;

/**
 * Cells laid out as a figure shows them: places along one axis, a line of cells for each thing compared.
 *
 * @param placeHeading what the places are, as heading of the table's first column
 */
public record Grid(String placeHeading, List<String> places, List<Line> lines) {
    public Grid {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.cells.size() != places.size()) {
                throw new IllegalArgumentException("a line that does not fit its places: " + line.label);
            }
        }
    }

    /** One line: a cell for each place, empty where that margin is not published. */
    public record Line(String label, SeriesRole role, List<Optional<Cell>> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** The cells, place by place. */
    public List<Cell> cells() {
        List<Cell> cells = new java.util.ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            for (Line line : lines) {
                line.cells.get(place).filter(cell -> !cells.contains(cell)).ifPresent(cells::add);
            }
        }
        return cells;
    }

    /** Whether at least one cell has a number. */
    public boolean showsAnything() {
        return cells().stream().anyMatch(cell -> cell.status().shown());
    }
}
