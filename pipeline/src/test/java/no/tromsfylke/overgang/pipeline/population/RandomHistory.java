package no.tromsfylke.overgang.pipeline.population;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/** Histories of pupils at random: anything a row may say, likely or not. Mapped in 2021-22, landed in 2022-23. */
public final class RandomHistory {

    private static final List<String> TICKS = List.of(
            "tidl_aktivitetsplan",
            "har_aktivitetsplan",
            "np_niva_1",
            "tidl_spesialundervisning",
            "snitt_under_3",
            "karakter_1_eller_iv",
            "til_oppfolging");
    private static final List<String> ACTIONS = List.of(
            "kontakt_vgs",
            "mote_foresatte",
            "hospitering_avklart",
            "hospitering_gjennomfort",
            "soknad_sendt",
            "overlevering",
            "vgs_overtatt",
            "invitasjon_besok",
            "justering");
    private static final List<String> AREAS = List.of("STUSP1----", "MDMUS1----", "IDIDR1----", "BABAT1----");
    private static final List<String> SCHOOLS = List.of(Told.UPPER, Told.SECOND_UPPER, Told.UPPER_ELSEWHERE);
    private static final List<String> HOMES = List.of("5530", "5524", "0301");

    private final Random random;
    private final StringBuilder rows = new StringBuilder();

    private RandomHistory(Random random) {
        this.random = random;
    }

    /** One pupil's history. */
    public static Told next(Random random) {
        var history = new RandomHistory(random);
        history.mapping();
        history.followUp();
        history.application();
        history.enrolments("2021-22", 2021, 0.2);
        history.enrolments("2022-23", 2022, 0.8);
        history.contract("2022-23", 2022, 0.25);
        for (int autumn = 2023; autumn < 2028; autumn++) {
            var year = new SchoolYear(autumn).label();
            history.enrolments(year, autumn, 0.2);
            history.contract(year, autumn, 0.1);
        }
        return Told.of(history.rows.toString());
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String day(LocalDate from, int days) {
        return from.plusDays(random.nextInt(days)).toString();
    }

    private void row(String kind, String year) {
        rows.append(';').append(kind).append(' ').append(year);
    }

    private void set(String column, String value) {
        rows.append(' ').append(column).append('=').append(value);
    }

    private void maybe(double probability, String column, String value) {
        if (chance(probability)) {
            set(column, value);
        }
    }

    private void mapping() {
        row("kartlegging", "2021-22");
        double marked = any(List.of(0.05, 0.3, 0.6));
        TICKS.forEach(tick -> maybe(marked, tick, "x"));
        maybe(marked, "fravar_over_6", "x");
        maybe(0.6, "fravar_prosent", any(List.of("2", "6", "7", "10", "12.5", "15", "22")));
        maybe(0.5, "snitt", any(List.of("2.4", "3", "4.1")));
        maybe(0.2, "stort_avvik", "x");
        maybe(0.2, "uttrykt_behov", "x");
        set("soknadsfrist", chance(0.15) ? "1.2" : "1.3");
        maybe(0.8, "konklusjon", any(List.of("ordinaert", "oppfolging", "saerskilt", "unknown")));
        set("samtykke", any(List.of("ja", "ja", "ja", "nei", "trukket", "ikke_spurt")));
        maybe(0.7, "kartlagt_dato", day(LocalDate.of(2021, 8, 20), 80));
        maybe(0.7, "samtykke_dato", day(LocalDate.of(2021, 9, 1), 90));
        maybe(0.3, "trukket_dato", day(LocalDate.of(2021, 9, 10), 200));
    }

    private void followUp() {
        double done = any(List.of(0.1, 0.6, 0.97));
        int spread = any(List.of(45, 250));
        for (var action : ACTIONS) {
            if (chance(done)) {
                row("oppfolging", "2021-22");
                set("tiltak", action);
                set("dato", day(LocalDate.of(2021, 9, 15), spread));
            }
        }
    }

    private void application() {
        if (chance(0.15)) {
            return;
        }
        row("soknad", "2021-22");
        set("hjemkommune", any(HOMES));
        set("rettstype", any(List.of("ungdomsrett", "fullforingsrett", "voksenrett", "ingen")));
        set("trinn", any(List.of("vg1", "vg1", "vg2", "vg3", "laereplass")));
        set(
                "grunnlag",
                any(List.of("ordinaer", "ordinaer", "fortrinn", "individuell", "landslinje", "gjesteelev", "voksen")));
        set("frist", any(List.of("1.2", "1.3")));
        set("mottatt_dato", day(LocalDate.of(2022, 1, 10), 90));
        set("behandlet", any(List.of("ja", "nei")));
        set("endret_antall", any(List.of("0", "1", "1", "2")));
        maybe(0.5, "radgiver_anbefalt", "x");
        maybe(0.4, "flyttet_dato", day(LocalDate.of(2022, 1, 10), 120));
        maybe(0.5, "flyttet_saerlig_grunn", "x");
        set("bestatt_alle_fag", any(List.of("ja", "nei")));
        maybe(0.7, "helhetsvurdering", any(List.of("kvalifisert", "deltid", "omvalg", "avslag")));
        int wishes = random.nextInt(5);
        for (int priority = 1; priority <= wishes; priority++) {
            row("onske", "2021-22");
            set("prioritet", Integer.toString(priority));
            set("skole", any(SCHOOLS));
            set("programomrade", any(AREAS));
            set("status", any(List.of("inntatt", "venteliste", "avslag", "avslag", "sokt_videre")));
            maybe(0.6, "svar", any(List.of("ja", "nei")));
            maybe(0.4, "ferdighetsprove", "x");
        }
    }

    private void enrolments(String year, int autumn, double probability) {
        for (int i = 0; i < 2 && chance(probability); i++) {
            row("elevforhold", year);
            set("skole", any(SCHOOLS));
            set("programomrade", any(AREAS));
            set("trinn", any(List.of("vg1", "vg1", "vg2", "vg3")));
            set("hjemkommune", any(HOMES));
            set("startdato", day(LocalDate.of(autumn, 8, 10), i == 0 ? 25 : 100));
            if (chance(0.5)) {
                set("sluttdato", day(LocalDate.of(autumn, 9, 10), 200));
                set(
                        "sluttarsak",
                        any(List.of(
                                "sluttet", "sluttet", "byttet_skole", "flyttet", "laereplass", "ikke_mott", "annet")));
            }
            maybe(0.8, "mott_forste_dag", any(List.of("ja", "ja", "nei", "gyldig_fravar")));
            maybe(0.3, "omfang", "deltid");
            maybe(0.1, "permisjon", "x");
            maybe(0.1, "utveksling", "x");
            maybe(0.8, "fullfortkode", any(List.of("B", "I", "H", "S", "other")));
        }
    }

    private void contract(String year, int autumn, double probability) {
        if (chance(probability)) {
            row("laerekontrakt", year);
            set("hjemkommune", any(HOMES));
            set("startdato", day(LocalDate.of(autumn - 1, 9, 1), 500));
            if (chance(0.5)) {
                set("sluttdato", day(LocalDate.of(autumn, 9, 1), 330));
                rows.append(any(List.of("", " hevet=x", " resultat=bestatt", " resultat=ikke_bestatt")));
            }
        }
    }
}
