package no.tromsfylke.overgang.portal.pages;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tromsfylke.overgang.portal.formats.Dataset;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;

/**
 * What a page shows, before it has a form.
 *
 * @param path of the page below the language
 * @param query the parameters as they were understood
 * @param title of the page
 * @param template that writes it
 * @param view what the template writes
 * @param figures on the page, in order
 * @param datasets further numbers of the page, beside those of its figures
 * @param files the page's own file for a format, where it has one, by ending
 */
public record PageContent(
        String path,
        Map<String, String> query,
        String title,
        String template,
        Object view,
        List<FigureView> figures,
        List<Dataset> datasets,
        Map<String, FileContent> files) {

    /** A file with its content type. */
    public interface FileContent {
        String contentType();

        byte[] bytes();
    }

    public PageContent {
        query = Collections.unmodifiableMap(new LinkedHashMap<>(query));
        figures = List.copyOf(figures);
        datasets = List.copyOf(datasets);
        files = Map.copyOf(files);
    }

    /** A page of text. */
    public static PageContent text(String path, String title, String template, Object view) {
        return new PageContent(path, Map.of(), title, template, view, List.of(), List.of(), Map.of());
    }

    /** A page of figures. */
    public static PageContent figures(
            String path,
            Map<String, String> query,
            String title,
            String template,
            Object view,
            List<FigureView> figures) {
        return new PageContent(path, query, title, template, view, figures, List.of(), Map.of());
    }

    /** The numbers of the page: those of its figures, then its further ones. */
    public List<Dataset> allDatasets() {
        return Stream.concat(figures.stream().map(FigureView::dataset), datasets.stream())
                .toList();
    }

    /** The figure with this id. */
    public Optional<FigureView> findFigure(String id) {
        return figures.stream().filter(f -> f.id().equals(id)).findFirst();
    }
}
