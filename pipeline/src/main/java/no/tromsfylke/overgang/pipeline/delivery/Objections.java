package no.tromsfylke.overgang.pipeline.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.tromsfylke.overgang.pipeline.delivery.Acceptance.Incomplete;

/** The sentences that tell why deliveries are not acceptable, and what to do. */
final class Objections {

    /** So many rows of a file may always be rejected. */
    private static final int ALWAYS = 2;

    private final Ledger ledger;
    private final Language language;

    Objections(Ledger ledger, Language language) {
        this.ledger = ledger;
        this.language = language;
    }

    List<String> to(Acceptance acceptance) {
        var objections = new ArrayList<String>();
        if (ledger.fatal() > 0) {
            objections.add(say(
                    "Cells with direct identifiers: %d; delete those files everywhere they have been, and deliver them without.",
                    "Celler med direkte identifikatorer: %d; slett filene overalt der de har vært, og lever dem uten.",
                    ledger.fatal()));
        }
        if (acceptance.incomplete() == Incomplete.REFUSED) {
            ledger.missing()
                    .forEach(d -> objections.add(say(
                            "%s of %s for %s is missing; deliver it, or run with --partial.",
                            "%s fra %s for %s mangler; lever den, eller kjør med --partial.",
                            d.kind().id(),
                            d.deliverer(),
                            d.year())));
            ledger.rejectedFiles()
                    .forEach(f -> objections.add(say(
                            "%s was rejected (%s); mend it, or run with --partial.",
                            "%s ble avvist (%s); rett den, eller kjør med --partial.",
                            f.report().path(),
                            f.report().findings().get(0).rule().id())));
        }
        ledger.files().stream()
                .filter(f -> f.rejected() > ALWAYS && f.rejected() > acceptance.maxRejected() * f.rows())
                .forEach(f -> objections.add(say(
                        "%s: %d of %d rows were rejected, more than %s %%; mend them, or run with a greater --max-rejected.",
                        "%s: %d av %d rader ble avvist, mer enn %s %%; rett dem, eller kjør med større --max-rejected.",
                        f.report().path(),
                        f.rejected(),
                        f.rows(),
                        percent(acceptance.maxRejected()))));
        return objections;
    }

    private String say(String english, String norwegian, Object... arguments) {
        return String.format(Locale.ROOT, language.choose(english, norwegian), arguments);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.4f", share * 100).replaceAll("\\.?0+$", "");
    }
}
