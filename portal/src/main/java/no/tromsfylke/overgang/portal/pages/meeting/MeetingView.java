package no.tromsfylke.overgang.portal.pages.meeting;

import java.util.List;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;

/** A meeting's page, and its handout, as their templates write them. */
public record MeetingView(
        String heading,
        String when,
        String responsible,
        String intro,
        List<Point> points,
        String slides,
        String handout,
        List<Definition> definitions) {

    public MeetingView {
        points = List.copyOf(points);
        definitions = List.copyOf(definitions);
    }

    /** A point of the agenda with its figures, and whether there is a place for discussion. */
    public record Point(String anchor, String title, String text, List<FigureView> figures, boolean talk) {
        public Point {
            figures = List.copyOf(figures);
        }
    }

    /** How a number on the page is made. */
    public record Definition(String title, String text, String source) {}
}
