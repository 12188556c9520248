package no.tromsfylke.overgang.portal.pages.data;

import java.util.List;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;

/** One table's page as its template writes it. */
public record TableDataView(
        String heading,
        String description,
        String rows,
        String bytes,
        String sha256,
        List<Field> fields,
        List<ThemeView.Offer> files,
        List<ThemeView.Offer> statistics,
        String cite,
        String licence) {
    public TableDataView {
        fields = List.copyOf(fields);
        files = List.copyOf(files);
        statistics = List.copyOf(statistics);
    }

    /** A column; {@code key} marks those that tell rows apart. */
    public record Field(String name, String type, String title, String description, boolean key) {}
}
