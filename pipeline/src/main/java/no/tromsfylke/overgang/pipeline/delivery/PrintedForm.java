package no.tromsfylke.overgang.pipeline.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging;
import no.tromsfylke.overgang.pipeline.delivery.RowReader.Given;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cells;

/**
 * The head of the printed samleskjema 1: {@code Skole | name or organisation number | Klasse | class}. It stands above
 * the heading and holds for every row.
 */
final class PrintedForm {

    /** A heading has more cells than the head of the form. */
    private static final int MOST_CELLS = 4;

    private final Heading heading;
    private final RowReader rows;

    PrintedForm(Heading heading, RowReader rows) {
        this.heading = heading;
        this.rows = rows;
    }

    /** What the head gives to every row; empty where these cells are no head of the form. */
    List<Given> given(Cells cells) {
        if (rows.form().kind() != Kind.KARTLEGGING || !isHead(cells)) {
            return List.of();
        }
        var given = new ArrayList<Given>();
        for (int i = 0; i < cells.count(); i++) {
            var column = label(cells, i);
            if (column.isPresent()) {
                given.add(value(column.get(), after(cells, i)));
            }
        }
        return given;
    }

    private boolean isHead(Cells cells) {
        int filled = 0;
        int labels = 0;
        int first = -1;
        for (int i = 0; i < cells.count(); i++) {
            if (!cells.isBlank(i)) {
                first = first < 0 ? i : first;
                filled++;
                var column = heading.find(cells.cell(i).text());
                labels += column.isPresent() ? 1 : 0;
                if (column.filter(c -> c != Kartlegging.SKOLE && c != Kartlegging.KLASSE)
                        .isPresent()) {
                    return false;
                }
            }
        }
        return filled <= MOST_CELLS
                && labels > 0
                && label(cells, first).filter(c -> c == Kartlegging.SKOLE).isPresent();
    }

    private Optional<Column<?>> label(Cells cells, int index) {
        return heading.find(cells.cell(index).text());
    }

    /** The first filled cell after a label, unless it is the next label. */
    private String after(Cells cells, int label) {
        for (int i = label + 1; i < cells.count(); i++) {
            if (!cells.isBlank(i)) {
                return label(cells, i).isPresent() ? "" : cells.cell(i).text();
            }
        }
        return "";
    }

    private Given value(Column<?> column, String text) {
        if (column != Kartlegging.SKOLE || text.isEmpty() || text.matches("[0-9 \u00a0]+")) {
            return new Given(column, text, Optional.empty());
        }
        return rows.register()
                .findLowerSchoolByName(text)
                .map(school -> new Given(column, school.orgnr(), Optional.empty()))
                .orElseGet(() -> new Given(column, "", Optional.of(Rule.FORM_SCHOOL)));
    }
}
