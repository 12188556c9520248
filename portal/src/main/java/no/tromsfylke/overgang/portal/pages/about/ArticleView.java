package no.tromsfylke.overgang.portal.pages.about;

import java.util.List;
import java.util.Optional;
import no.tromsfylke.overgang.portal.pages.chart.TableView;
import no.tromsfylke.overgang.portal.pages.theme.ThemeView;

/** A page of text, with tables where they help. */
public record ArticleView(String heading, String intro, List<ThemeView.Filter> filters, List<Section> sections) {
    public ArticleView {
        filters = List.copyOf(filters);
        sections = List.copyOf(sections);
    }

    /** A part of the text. */
    public record Section(
            String id,
            String title,
            List<String> paragraphs,
            List<String> code,
            Optional<TableView> table,
            List<ThemeView.Offer> links) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
            code = List.copyOf(code);
            links = List.copyOf(links);
        }

        /** A part of paragraphs only. */
        public static Section text(String id, String title, String... paragraphs) {
            return new Section(id, title, List.of(paragraphs), List.of(), Optional.empty(), List.of());
        }
    }
}
