package no.tromsfylke.overgang.portal.pages.data;

import java.util.List;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;

/** The list of tables as its template writes it. */
public record DataView(
        String heading, String intro, List<Entry> tables, String cite, String licence, List<ThemeView.Offer> more) {
    public DataView {
        tables = List.copyOf(tables);
        more = List.copyOf(more);
    }

    /** A table of the publication. */
    public record Entry(String title, String description, String href, String rows, List<ThemeView.Offer> files) {
        public Entry {
            files = List.copyOf(files);
        }
    }
}
