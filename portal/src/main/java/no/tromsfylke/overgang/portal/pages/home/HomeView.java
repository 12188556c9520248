package no.tromsfylke.overgang.portal.pages.home;

import java.util.List;
import java.util.Optional;

/** The first page as its template writes it. */
public record HomeView(
        String heading, String intro, Card next, List<Card> meetings, List<Headline> headlines, List<Card> themes) {
    public HomeView {
        meetings = List.copyOf(meetings);
        headlines = List.copyOf(headlines);
        themes = List.copyOf(themes);
    }

    /** A link with what to expect behind it. */
    public record Card(String title, String when, String text, String href) {}

    /** A sentence on a number, how it changed, and where to see more. */
    public record Headline(String topic, String sentence, Optional<String> change, String href) {}
}
