package no.tromsfylke.overgang.pipeline.sample.form;

import java.util.List;
import java.util.Map;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Conclusion;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Consent;
import no.tromsfylke.overgang.pipeline.sample.life.Code.Deadline;
import no.tromsfylke.overgang.pipeline.sample.life.Mapping;
import no.tromsfylke.overgang.pipeline.sample.life.Observations;

/**
 * The mapping form as it is printed in the routine: thirteen columns of ticks and words after the pupil. It has no
 * place for percentages, marks or dates.
 */
public final class PrintedForm {

    /** The printed headings, by the column they stand for. */
    public static final Map<String, String> HEADINGS = Map.ofEntries(
            Map.entry("elev_id", "Elev"),
            Map.entry("skole", "Skole"),
            Map.entry("klasse", "Klasse"),
            Map.entry("fravar_over_6", "Fravær mer enn 6%"),
            Map.entry("tidl_aktivitetsplan", "Tidligere hatt"),
            Map.entry("har_aktivitetsplan", "Har akt.plan"),
            Map.entry("np_niva_1", "Nivå 1 NP"),
            Map.entry("tidl_spesialundervisning", "Tidligere hatt spesu"),
            Map.entry("snitt_under_3", "Lavere karakter-snitt enn 3"),
            Map.entry("karakter_1_eller_iv", "Karakter 1 eller IV i enkeltfag"),
            Map.entry("stort_avvik", "Særlig store avvik?"),
            Map.entry("uttrykt_behov", "Foresatte eller elev har uttrykt behov for ekstra oppfølging"),
            Map.entry("soknadsfrist", "Søknadsfrist"),
            Map.entry("konklusjon", "Vurdering / Konklusjon"),
            Map.entry("til_oppfolging", "Til oppfølging"),
            Map.entry("samtykke", "Samtykke gitt"));

    /** The columns in the order in which they are printed. */
    public static final List<String> COLUMNS = List.of(
            "elev_id",
            "fravar_over_6",
            "tidl_aktivitetsplan",
            "har_aktivitetsplan",
            "np_niva_1",
            "tidl_spesialundervisning",
            "snitt_under_3",
            "karakter_1_eller_iv",
            "stort_avvik",
            "uttrykt_behov",
            "soknadsfrist",
            "konklusjon",
            "til_oppfolging",
            "samtykke");

    private PrintedForm() {}

    /** A pupil's line, as long as {@link #COLUMNS}. */
    public static Object[] row(Mapping mapping) {
        Observations seen = mapping.observations();
        var verdict = mapping.verdict();
        return new Object[] {
            mapping.pupil().id(),
            seen.absence() != null ? seen.absence() > 6 : seen.absenceTick(),
            seen.earlierPlan(),
            seen.plan(),
            seen.lowestLevelTick()
                    || isLowest(seen.reading())
                    || isLowest(seen.arithmetic())
                    || isLowest(seen.english()),
            seen.earlierSpecialEducation(),
            seen.average() != null ? seen.average() < 3 : seen.averageTick(),
            seen.failing() > 0,
            remark(seen.deviation()),
            remark(seen.need()),
            seen.deadline() == Deadline.FEBRUARY_1,
            sentence(verdict.conclusion()),
            verdict.toFollowUp() ? "Iverksette tiltak 3" : null,
            verdict.consent() == Consent.JA ? true : verdict.consent()
        };
    }

    private static String sentence(Conclusion conclusion) {
        if (conclusion == null) {
            return null;
        }
        return switch (conclusion) {
            case ORDINAERT -> "Følger ordinært løp";
            case OPPFOLGING -> "Overgangsoppfølging settes i gang";
            case SAERSKILT -> "Særskilt prosess er i gang";
            case UNKNOWN -> "Drøftes i teamet";
        };
    }

    private static boolean isLowest(Integer level) {
        return level != null && level == 1;
    }

    private static Object remark(String text) {
        return Observations.TICK.equals(text) ? true : text;
    }
}
