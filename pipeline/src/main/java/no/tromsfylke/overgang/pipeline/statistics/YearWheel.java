package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.delivery.Kind.ARSHJUL;
import static no.tromsfylke.overgang.pipeline.statistics.Population.WHEEL_ACTIONS;
import static no.tromsfylke.overgang.pipeline.statistics.Protection.OPEN;

import java.util.List;
import no.tromsfylke.overgang.pipeline.population.WheelAction;
import no.tromsfylke.overgang.pipeline.population.WheelAction.Actor;
import no.tromsfylke.overgang.pipeline.publication.Texts;

/** What schools, school owners and the region did of the year wheel (R 2, 3, 4). */
final class YearWheel {

    private static final Texts CAUTIONS = new Texts(
            "Tallene viser om tiltaket er meldt gjort og når, ikke hvordan det ble gjort. Et tiltak ingen har meldt,"
                    + " regnes som ikke gjort.",
            "Tala viser om tiltaket er meldt gjort og når, ikkje korleis det vart gjort. Eit tiltak ingen har meldt,"
                    + " er rekna som ikkje gjort.",
            "The figures show whether an action was reported as done and when, not how it was done. An action nobody"
                    + " reported counts as not done.");

    private static final List<Texts> SCHOOL_ACTIONS = List.of(
            new Texts("Ansatte kjenner planen", "Tilsette kjenner planen", "Staff know the plan"),
            new Texts("Elevene er kartlagt", "Elevane er kartlagde", "Pupils are mapped"),
            new Texts("Samtykke er innhentet", "Samtykke er henta inn", "Consent is obtained"),
            new Texts("Kontakt med videregående", "Kontakt med vidaregåande", "Contact with upper-secondary"),
            new Texts(
                    "Individuell plan er gjennomført",
                    "Individuell plan er gjennomført",
                    "Individual plan carried out"),
            new Texts("Justeringer er kartlagt", "Justeringar er kartlagde", "Adjustments are gathered"));

    private static final List<Texts> OWNER_ACTIONS = List.of(
            new Texts(
                    "Årshjul og plan er gjennomgått", "Årshjul og plan er gått gjennom", "Wheel and plan gone through"),
            new Texts("Tiltak 1 er sjekket", "Tiltak 1 er sjekka", "Action 1 checked"),
            new Texts("Tiltak 2 er sjekket", "Tiltak 2 er sjekka", "Action 2 checked"),
            new Texts("Tiltak 3 og 4 er sjekket", "Tiltak 3 og 4 er sjekka", "Actions 3 and 4 checked"),
            new Texts("Tiltak 5 er sjekket", "Tiltak 5 er sjekka", "Action 5 checked"),
            new Texts("Kommunal evaluering", "Kommunal evaluering", "Municipal evaluation"));

    private static final List<Texts> MEETINGS = List.of(
            new Texts("Dialogmøte 1 (september)", "Dialogmøte 1 (september)", "Dialogue meeting 1 (September)"),
            new Texts(
                    "Dialogmøte 2 (november/desember)",
                    "Dialogmøte 2 (november/desember)",
                    "Dialogue meeting 2 (November/December)"),
            new Texts("Dialogmøte 3 (april)", "Dialogmøte 3 (april)", "Dialogue meeting 3 (April)"));

    private YearWheel() {}

    static List<Statistic<?>> statistics() {
        return List.of(
                wheel("year_wheel.school_action", Actor.SCHOOL, SCHOOL_ACTIONS)
                        .summed(Margins.MUNICIPALITIES)
                        .titled(
                                "Skolenes tiltak i årshjulet",
                                "Skulane sine tiltak i årshjulet",
                                "Actions of the schools")
                        .defined(
                                "Hvor mange ungdomsskoler som har gjort hvert tiltak innen fristen: 31. august,"
                                        + " 1. oktober, 1. november, 1. november, 15. mars, 31. mars. Skoler som fantes"
                                        + " 1. oktober.",
                                "Kor mange ungdomsskular som har gjort kvart tiltak innan fristen: 31. august,"
                                        + " 1. oktober, 1. november, 1. november, 15. mars, 31. mars. Skular som fanst"
                                        + " 1. oktober.",
                                "How many lower-secondary schools did each action in time: 31 August, 1 October,"
                                        + " 1 November, 1 November, 15 March, 31 March. Schools that existed on"
                                        + " 1 October.")
                        .from("R 2.1", "R 2.2", "R 2.3", "R 2.4", "R 2.5", "R 2.6")
                        .build(),
                wheel("year_wheel.owner_action", Actor.OWNER, OWNER_ACTIONS)
                        .summed(Margins.MUNICIPALITIES)
                        .titled(
                                "Skoleeiernes tiltak i årshjulet",
                                "Skuleeigarane sine tiltak i årshjulet",
                                "Actions of the school owners")
                        .defined(
                                "Hvor mange kommuner som har gjort hvert tiltak innen utgangen av måneden rutinen"
                                        + " nevner: august, september, oktober, november, desember, mars.",
                                "Kor mange kommunar som har gjort kvart tiltak innan utgangen av månaden rutinen"
                                        + " nemner: august, september, oktober, november, desember, mars.",
                                "How many municipalities did each action by the end of the month the routine names:"
                                        + " August, September, October, November, December, March.")
                        .from("R 3.1", "R 3.2", "R 3.3", "R 3.4", "R 3.5", "R 3.6")
                        .build(),
                wheel("year_wheel.dialogue_meeting", Actor.DIALOGUE_MEETING, MEETINGS)
                        .summed(Margins.REGION_ONLY)
                        .titled("Dialogmøtene", "Dialogmøta", "The dialogue meetings")
                        .defined(
                                "Om dialogmøtet er holdt innen utgangen av måneden rutinen nevner: september,"
                                        + " desember, april.",
                                "Om dialogmøtet er halde innan utgangen av månaden rutinen nemner: september,"
                                        + " desember, april.",
                                "Whether the dialogue meeting was held by the end of the month the routine names:"
                                        + " September, December, April.")
                        .from("R 4.1", "R 4.2", "R 4.3")
                        .build());
    }

    private static Declaration<WheelAction> wheel(String id, Actor actor, List<Texts> actions) {
        var builder = Statistic.of(id, WHEEL_ACTIONS, OPEN)
                .where(action -> action.actor() == actor)
                .dividedBy(WheelAction::timeliness, Categories.timeliness())
                .needing(Need.of(ARSHJUL))
                .cautioned(CAUTIONS);
        for (int i = 0; i < actions.size(); i++) {
            int number = i + 1;
            builder.grouped(
                    Group.itemOf(Integer.toString(number), actions.get(i), action -> action.number() == number));
        }
        return builder;
    }
}
