package no.tromsfylke.overgang.pipeline;

import java.util.ArrayList;
import java.util.List;
import no.tromsfylke.overgang.pipeline.delivery.Acceptance;
import no.tromsfylke.overgang.pipeline.delivery.Acceptance.Incomplete;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Language;

/** What speaks against publishing from these deliveries. */
final class Objections {

    private Objections() {}

    static List<String> to(Intake intake, RunOptions.Completeness completeness, double maxRejected, Language language) {
        var incomplete = completeness == RunOptions.Completeness.PARTIAL ? Incomplete.ALLOWED : Incomplete.REFUSED;
        var objections = new ArrayList<>(intake.ledger().objections(new Acceptance(incomplete, maxRejected), language));
        intake.reappearance()
                .losses(year -> intake.ledger().isDelivered(Kind.ELEVFORHOLD, year))
                .forEach(loss -> objections.add(language.choose(
                        "Fewer than half of the 10th-graders of %s in %s are met again in %s, though nearly all were the year before: the key of the pseudonyms seems to have been changed. Deliver with the same key in every year."
                                .formatted(loss.deliverer(), loss.year().plus(-1), loss.year()),
                        "Under halvparten av 10.-klassingene fra %s i %s finnes igjen i %s, enda nesten alle gjorde det året før: nøkkelen for pseudonymene ser ut til å være byttet. Lever med samme nøkkel i alle år."
                                .formatted(loss.deliverer(), loss.year().plus(-1), loss.year()))));
        return objections;
    }
}
