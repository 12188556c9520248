package no.tromsfylke.overgang.portal.pages.method;

import java.util.List;
import java.util.Optional;

/** The method page as its template writes it. */
public record MethodView(
        String heading, String intro, List<String> principles, List<Version> versions, List<Theme> themes) {
    public MethodView {
        principles = List.copyOf(principles);
        versions = List.copyOf(versions);
        themes = List.copyOf(themes);
    }

    /** Which texts a school year is counted by. */
    public record Version(String schoolYear, String routine, String regulation) {}

    /** The statistics of a theme. */
    public record Theme(String title, List<Entry> entries) {
        public Theme {
            entries = List.copyOf(entries);
        }
    }

    /** How a statistic is made. */
    public record Entry(
            String id,
            String title,
            String definition,
            Optional<String> cautions,
            String population,
            Optional<String> refines,
            String categories,
            String levels,
            String source,
            String protection,
            List<String> breaks) {
        public Entry {
            breaks = List.copyOf(breaks);
        }
    }
}
