package no.tromsfylke.overgang.portal.pages.chart;

import java.util.List;
import no.tromsfylke.overgang.portal.figures.Figure;
import no.tromsfylke.overgang.portal.formats.Dataset;

/**
 * A figure on a page with all that goes with it.
 *
 * @param sentences what it says, in words
 * @param picture the figure as inline SVG
 * @param live the figure as JSON for the live layer in the browser
 * @param downloads its numbers as files
 */
public record FigureView(
        String id,
        String title,
        List<String> sentences,
        Figure figure,
        String picture,
        String live,
        TableView table,
        Dataset dataset,
        List<Download> downloads) {

    public FigureView {
        sentences = List.copyOf(sentences);
        downloads = List.copyOf(downloads);
    }

    /** A link to the figure's numbers in one format. */
    public record Download(String label, String href) {}
}
