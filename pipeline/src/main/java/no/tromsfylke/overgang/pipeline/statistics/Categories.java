package no.tromsfylke.overgang.pipeline.statistics;

import static no.tromsfylke.overgang.pipeline.statistics.Category.plain;
import static no.tromsfylke.overgang.pipeline.statistics.Category.sensitive;

/** Sets of categories that several statistics share. */
final class Categories {

    private Categories() {}

    /** Whether something holds; that it does is sensitive. */
    static Category[] sensitiveYesNo() {
        return new Category[] {sensitive("yes", "Ja", "Ja", "Yes"), plain("no", "Nei", "Nei", "No")};
    }

    static Category[] yesNo() {
        return new Category[] {plain("yes", "Ja", "Ja", "Yes"), plain("no", "Nei", "Nei", "No")};
    }

    /** How an action stands to its deadline. */
    static Category[] timeliness() {
        return new Category[] {
            plain("on_time", "Innen fristen", "Innan fristen", "On time"),
            plain("late", "Etter fristen", "Etter fristen", "Late"),
            plain("not_done", "Ikke gjort", "Ikkje gjort", "Not done"),
            plain("not_due", "Fristen er ikke ute", "Fristen er ikkje ute", "Not yet due")
        };
    }

    /** Whether a rule was kept. */
    static Category[] okOrBreach() {
        return new Category[] {
            plain("ok", "I tråd med regelen", "I tråd med regelen", "In keeping with the rule"),
            plain("breach", "Brudd på regelen", "Brot på regelen", "Breach of the rule")
        };
    }
}
