package no.tromsfylke.overgang.portal.pages.meeting;

import java.util.Optional;
import no.tromsfylke.overgang.portal.pages.chart.FigureView;

/**
 * A slide as its template writes it: one sentence, one figure.
 *
 * @param picture the figure in the projector's shape
 * @param position e.g. {@code 2 / 6}
 */
public record SlideView(
        String sentence,
        FigureView figure,
        String picture,
        String position,
        String first,
        String last,
        Optional<String> previous,
        Optional<String> next,
        String meeting,
        String meetingLabel) {}
