package no.tromsfylke.overgang.portal.pages.chart;

import java.util.LinkedHashSet;
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

        /** Whether the line has the same cell at every place, as the region beside its municipalities. */
        public boolean isShared() {
            return cells.size() > 1 && cells.stream().distinct().count() == 1;
        }
    }

    /** The cells in the order of the table: place by place, then those that are the same at every place. */
    public List<Cell> cells() {
        LinkedHashSet<Cell> cells = new LinkedHashSet<>();
        for (int place = 0; place < places.size(); place++) {
            for (Line line : lines) {
                if (!line.isShared()) {
                    line.cells.get(place).ifPresent(cells::add);
                }
            }
        }
        lines.stream().filter(Line::isShared).forEach(line -> line.cells.get(0).ifPresent(cells::add));
        return List.copyOf(cells);
    }
}
