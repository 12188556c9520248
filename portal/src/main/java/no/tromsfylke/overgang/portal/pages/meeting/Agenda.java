package no.tromsfylke.overgang.portal.pages.meeting;

import java.util.List;
import no.tromsfylke.overgang.portal.pages.theme.ThemeAspect;
import no.tromsfylke.overgang.portal.pages.theme.ThemeWish;

/** What each dialogue meeting is about: the points of the routine's part 4, each answered with figures or with talk. */
final class Agenda {
    private static final String FOLLOW_UP = "follow_up.contact";

    /** The what-if group with the routine's own limits: three factors, absence above 6 %. */
    private static final String RULE_OF_TODAY = "k3_a6";

    private Agenda() {}

    /**
     * A point of the agenda.
     *
     * @param key of its texts
     */
    record Point(String key, List<Spec> figures, Answer answer) {
        Point {
            figures = List.copyOf(figures);
        }
    }

    /** What answers a point beside its figures. */
    enum Answer {
        FIGURES,
        TALK
    }

    /** How a figure of a meeting is made. */
    enum Kind {
        /** As on the theme's page. */
        THEME,
        /** One small trend for each upper-secondary school. */
        SCHOOLS,
        /** The milestones of the follow-up, one bar each. */
        MILESTONES,
        /** The year wheel. */
        WHEEL
    }

    /**
     * A figure of a meeting.
     *
     * @param id the only one on the page
     */
    record Spec(String id, Kind kind, String statistic, ThemeWish wish) {
        private static Spec of(String id, String statistic, ThemeAspect aspect, ThemeWish wish) {
            return new Spec(id, Kind.THEME, statistic, wish.seen(aspect));
        }
    }

    /** The points of a meeting, in the routine's order. */
    static List<Point> of(Meeting meeting) {
        return switch (meeting) {
            case FIRST -> first();
            case SECOND -> second();
            case THIRD -> third();
        };
    }

    private static List<Point> first() {
        return List.of(
                figures(
                        "landed",
                        Spec.of("overgang", "transition.direct", ThemeAspect.CATEGORIES, ThemeWish.open()),
                        Spec.of(
                                "overgang-kommuner",
                                "transition.direct",
                                ThemeAspect.AREAS,
                                ThemeWish.open().of("in_upper_secondary").over(3)),
                        Spec.of("forste-skoledag", "dropout.first_day", ThemeAspect.CATEGORIES, ThemeWish.open())),
                figures(
                        "handover",
                        Spec.of(
                                "overlevering",
                                "follow_up.handover",
                                ThemeAspect.YEARS,
                                ThemeWish.open().of("on_time"))),
                figures("wheel", new Spec("arshjul", Kind.WHEEL, "year_wheel.school_action", ThemeWish.open())),
                talk("talk.1"));
    }

    private static List<Point> second() {
        return List.of(
                figures(
                        "upper",
                        Spec.of(
                                "ikke-mott",
                                "dropout.year_status",
                                ThemeAspect.YEARS,
                                ThemeWish.open().in("skolene").of("no_show")),
                        Spec.of(
                                "sluttet-for-november",
                                "dropout.year_status",
                                ThemeAspect.YEARS,
                                ThemeWish.open().in("skolene").of("left_before_1_november")),
                        new Spec(
                                "sluttet-skoler",
                                Kind.SCHOOLS,
                                "dropout.left",
                                ThemeWish.open().in("skolene").of("left")),
                        Spec.of("inntak", "admission.offer", ThemeAspect.CATEGORIES, ThemeWish.open()),
                        Spec.of(
                                "kontakt",
                                FOLLOW_UP,
                                ThemeAspect.YEARS,
                                ThemeWish.open().of("on_time"))),
                talk("evaluate"),
                talk("other"));
    }

    private static List<Point> third() {
        return List.of(
                figures(
                        "municipalities",
                        Spec.of(
                                "risikofaktorer",
                                "risk.absence_over_6",
                                ThemeAspect.SIBLINGS,
                                ThemeWish.open().of("yes")),
                        Spec.of(
                                "vurdering",
                                "risk.classification",
                                ThemeAspect.AREAS,
                                ThemeWish.open().of("follow_up").over(3)),
                        Spec.of("samtykke", "follow_up.consent", ThemeAspect.CATEGORIES, ThemeWish.open()),
                        new Spec(
                                "milepaler",
                                Kind.MILESTONES,
                                FOLLOW_UP,
                                ThemeWish.open().of("on_time")),
                        Spec.of(
                                "skoleeiere",
                                "year_wheel.owner_action",
                                ThemeAspect.AREAS,
                                ThemeWish.open().of("on_time"))),
                talk("experience"),
                new Point(
                        "revise",
                        List.of(
                                Spec.of(
                                        "treffsikkerhet",
                                        "accuracy.follow_up",
                                        ThemeAspect.CATEGORIES,
                                        ThemeWish.open()),
                                Spec.of(
                                        "hva-om",
                                        "what_if",
                                        ThemeAspect.GROUPS,
                                        ThemeWish.open()
                                                .of("identified_adverse")
                                                .ofGroup(RULE_OF_TODAY))),
                        Answer.TALK));
    }

    private static Point figures(String key, Spec... specs) {
        return new Point(key, List.of(specs), Answer.FIGURES);
    }

    private static Point talk(String key) {
        return new Point(key, List.of(), Answer.TALK);
    }
}
