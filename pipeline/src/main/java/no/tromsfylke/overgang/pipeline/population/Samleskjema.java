package no.tromsfylke.overgang.pipeline.population;

import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.FRAVAR_OVER_6;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.FRAVAR_PROSENT;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.HAR_AKTIVITETSPLAN;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.KARAKTER_1_ELLER_IV;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.NP_ENGELSK;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.NP_LESING;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.NP_NIVA_1;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.NP_REGNING;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.SNITT;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.SNITT_UNDER_3;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.SOKNADSFRIST;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.STORT_AVVIK;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.TIDL_AKTIVITETSPLAN;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.TIDL_SPESIALUNDERVISNING;
import static no.tromsfylke.overgang.pipeline.delivery.Forms.Kartlegging.UTTRYKT_BEHOV;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Frist;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.rules.RiskFactor;
import no.tromsfylke.overgang.pipeline.rules.RiskProfile;
import no.tromsfylke.overgang.pipeline.rules.Routine;

/** Reads a row of samleskjema 1 as the routine judges it (R 2.2). Measured values go before ticks. */
final class Samleskjema {

    private Samleskjema() {}

    /** @param absenceLimit percent; a measured absence above it is a risk factor */
    static RiskProfile profile(Row row, double absenceLimit) {
        return new RiskProfile(
                factors(row, absenceLimit),
                row.is(STORT_AVVIK),
                row.is(UTTRYKT_BEHOV),
                row.get(SOKNADSFRIST) == Frist.FEBRUARY_1);
    }

    private static Set<RiskFactor> factors(Row row, double absenceLimit) {
        var met = EnumSet.noneOf(RiskFactor.class);
        for (var factor : RiskFactor.values()) {
            if (isMet(factor, row, absenceLimit)) {
                met.add(factor);
            }
        }
        return met;
    }

    private static boolean isMet(RiskFactor factor, Row row, double absenceLimit) {
        return switch (factor) {
            case ABSENCE_OVER_6 ->
                row.find(FRAVAR_PROSENT).map(percent -> percent > absenceLimit).orElse(row.is(FRAVAR_OVER_6));
            case EARLIER_ACTIVITY_PLAN -> row.is(TIDL_AKTIVITETSPLAN);
            case ACTIVITY_PLAN -> row.is(HAR_AKTIVITETSPLAN);
            case NP_LEVEL_1 ->
                row.is(NP_NIVA_1)
                        || Stream.of(NP_LESING, NP_REGNING, NP_ENGELSK)
                                .flatMap(test -> row.find(test).stream())
                                .anyMatch(level -> level == 1);
            case EARLIER_SPECIAL_EDUCATION -> row.is(TIDL_SPESIALUNDERVISNING);
            case GRADE_AVERAGE_UNDER_3 ->
                row.find(SNITT)
                        .map(average -> average < Routine.in(row.year()).gradeLimit())
                        .orElse(row.is(SNITT_UNDER_3));
            case GRADE_1_OR_IV -> row.is(KARAKTER_1_ELLER_IV);
        };
    }
}
