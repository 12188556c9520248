package no.tromsfylke.overgang.pipeline.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Ansvarlig;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Frist;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Fullfortkode;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Grunnlag;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Helhetsvurdering;
import no.tromsfylke.overgang.pipeline.delivery.Codes.JaNei;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Konklusjon;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Kontraktstype;
import no.tromsfylke.overgang.pipeline.delivery.Codes.MottForsteDag;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Niva;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Omfang;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Resultat;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Rettstype;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Samtykke;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Sluttarsak;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Status;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Tiltak;
import no.tromsfylke.overgang.pipeline.delivery.Codes.Trinn;
import no.tromsfylke.overgang.pipeline.delivery.type.Choice;
import no.tromsfylke.overgang.pipeline.delivery.type.ColumnType;
import no.tromsfylke.overgang.pipeline.delivery.type.Conclusion;
import no.tromsfylke.overgang.pipeline.delivery.type.Day;
import no.tromsfylke.overgang.pipeline.delivery.type.Deadline;
import no.tromsfylke.overgang.pipeline.delivery.type.DecimalNumber;
import no.tromsfylke.overgang.pipeline.delivery.type.MunicipalityNumber;
import no.tromsfylke.overgang.pipeline.delivery.type.ProgrammeArea;
import no.tromsfylke.overgang.pipeline.delivery.type.Pseudonym;
import no.tromsfylke.overgang.pipeline.delivery.type.SchoolNumber;
import no.tromsfylke.overgang.pipeline.delivery.type.ShortText;
import no.tromsfylke.overgang.pipeline.delivery.type.Tick;
import no.tromsfylke.overgang.pipeline.delivery.type.WholeNumber;

/**
 * All forms, declared once. "R" is the routine for noen-elever, "§" the county's admission regulation; quoted headings
 * are those of the printed samleskjema 1.
 */
public final class Forms {

    private static final ColumnType<String> PSEUDONYM = new Pseudonym();
    private static final ColumnType<String> LOWER_SCHOOL = new SchoolNumber(SchoolNumber.Level.LOWER_SECONDARY);
    private static final ColumnType<String> UPPER_SCHOOL = new SchoolNumber(SchoolNumber.Level.UPPER_SECONDARY);
    private static final ColumnType<String> PROGRAMME = new ProgrammeArea();
    private static final ColumnType<Boolean> TICK = new Tick(Tick.Form.PLAIN);
    private static final ColumnType<Boolean> TICK_OR_TEXT = new Tick(Tick.Form.OR_TEXT);
    private static final ColumnType<LocalDate> DATE = new Day(Day.Window.SCHOOL_YEAR);

    private Forms() {}

    /** Samleskjema 1: one row per 10th-grader mapped. A measured value goes before its tick. */
    public static final class Kartlegging {
        private static final Form.Builder B = new Form.Builder(Kind.KARTLEGGING);

        public static final Column<String> ELEV_ID = B.required("elev_id", PSEUDONYM, "form", "Elev");
        public static final Column<String> SKOLE = B.required("skole", LOWER_SCHOOL, "form", "Skole");
        public static final Column<String> KLASSE =
                B.optional("klasse", new ShortText(10, Rule.CLASS_LENGTH), "form", "Klasse");
        public static final Column<Double> FRAVAR_PROSENT =
                B.optional("fravar_prosent", new DecimalNumber(0, 100, Rule.FRAVAR_RANGE), "R 2.2");
        public static final Column<Boolean> FRAVAR_OVER_6 =
                B.optional("fravar_over_6", TICK, "R 2.2", "Fravær mer enn 6%");
        public static final Column<Boolean> TIDL_AKTIVITETSPLAN =
                B.optional("tidl_aktivitetsplan", TICK, "R 2.2", "Tidligere hatt");
        public static final Column<Boolean> HAR_AKTIVITETSPLAN =
                B.optional("har_aktivitetsplan", TICK, "R 2.2", "Har akt.plan");
        public static final Column<Boolean> NP_NIVA_1 = B.optional("np_niva_1", TICK, "R 2.2", "Nivå 1 NP");
        public static final Column<Integer> NP_LESING = B.optional("np_lesing", level(), "R 2.2");
        public static final Column<Integer> NP_REGNING = B.optional("np_regning", level(), "R 2.2");
        public static final Column<Integer> NP_ENGELSK = B.optional("np_engelsk", level(), "R 2.2");
        public static final Column<Boolean> TIDL_SPESIALUNDERVISNING =
                B.optional("tidl_spesialundervisning", TICK, "R 2.2", "Tidligere hatt spesu");
        public static final Column<Double> SNITT =
                B.optional("snitt", new DecimalNumber(1, 6, Rule.SNITT_RANGE), "R 2.2");
        public static final Column<Boolean> SNITT_UNDER_3 =
                B.optional("snitt_under_3", TICK, "R 2.2", "Lavere karakter-snitt enn 3");
        public static final Column<Boolean> KARAKTER_1_ELLER_IV = B.optional(
                "karakter_1_eller_iv", new Tick(Tick.Form.OR_COUNT), "R 2.2", "Karakter 1 eller IV i enkeltfag");
        public static final Column<Boolean> STORT_AVVIK =
                B.optional("stort_avvik", TICK_OR_TEXT, "R 2.2 b", "Særlig store avvik?");
        public static final Column<Boolean> UTTRYKT_BEHOV = B.optional(
                "uttrykt_behov",
                TICK_OR_TEXT,
                "R 2.2 b",
                "Foresatte eller elev har uttrykt behov for ekstra oppfølging");
        public static final Column<Frist> SOKNADSFRIST =
                B.defaulted("soknadsfrist", new Deadline(Deadline.Form.OR_TICK), Frist.MARCH_1, "R 1", "Søknadsfrist");
        public static final Column<Konklusjon> KONKLUSJON =
                B.optional("konklusjon", new Conclusion(), "form", "Vurdering / Konklusjon");
        public static final Column<Boolean> TIL_OPPFOLGING =
                B.optional("til_oppfolging", TICK_OR_TEXT, "form", "Til oppfølging");
        public static final Column<Samtykke> SAMTYKKE = B.defaulted(
                "samtykke",
                new Choice<>(Samtykke.class).orTick(Samtykke.JA),
                Samtykke.IKKE_SPURT,
                "R 2.3",
                "Samtykke gitt");
        public static final Column<LocalDate> KARTLAGT_DATO = B.optional("kartlagt_dato", DATE, "R 2.2");
        public static final Column<LocalDate> SAMTYKKE_DATO = B.optional("samtykke_dato", DATE, "R 2.3");
        public static final Column<LocalDate> TRUKKET_DATO = B.optional("trukket_dato", DATE, "R 2.3");

        static final Form FORM = B.key(ELEV_ID);

        private static ColumnType<Integer> level() {
            return new WholeNumber(1, 5, Rule.NP_RANGE);
        }

        private Kartlegging() {}
    }

    /** Follow-up: one row per pupil, milestone and upper-secondary school. */
    public static final class Oppfolging {
        private static final Form.Builder B = new Form.Builder(Kind.OPPFOLGING);

        public static final Column<String> ELEV_ID = B.required("elev_id", PSEUDONYM, "", "Elev");
        public static final Column<Tiltak> TILTAK = B.required("tiltak", new Choice<>(Tiltak.class), "R 2.4–2.6");
        public static final Column<LocalDate> DATO = B.required("dato", DATE, "R 2.4–2.6");
        public static final Column<String> VGS = B.optional("vgs", UPPER_SCHOOL, "R 2.4");
        public static final Column<Ansvarlig> ANSVARLIG =
                B.optional("ansvarlig", new Choice<>(Ansvarlig.class), "plan template");

        static final Form FORM = B.key(ELEV_ID, TILTAK, VGS);

        private Oppfolging() {}
    }

    /** The year wheel. Municipalities deliver {@code enhet} and {@code skoleeier}, the county {@code samhandling}. */
    public static final class Arshjul {
        private static final Form.Builder B = new Form.Builder(Kind.ARSHJUL);

        public static final Column<Niva> NIVA = B.required("niva", new Choice<>(Niva.class), "R 2, R 3, R 4");
        public static final Column<String> SKOLE = B.optional("skole", LOWER_SCHOOL, "R 2");
        public static final Column<Integer> TILTAK =
                B.required("tiltak", new WholeNumber(1, 6, Rule.ACTION_RANGE), "R 2, R 3, R 4");
        public static final Column<LocalDate> DATO = B.required("dato", DATE, "R 2, R 3, R 4");
        public static final Column<Integer> DELTAKERE =
                B.optional("deltakere", new WholeNumber(0, Integer.MAX_VALUE, Rule.PARTICIPANTS_RANGE), "R 4");

        static final Form FORM = B.key(NIVA, SKOLE, TILTAK);

        private Arshjul() {}
    }

    /** Number of 10th-graders per school. */
    public static final class Elevtall {
        private static final Form.Builder B = new Form.Builder(Kind.ELEVTALL);

        public static final Column<String> SKOLE = B.required("skole", LOWER_SCHOOL, "R 2.2");
        public static final Column<Integer> ELEVER_10_TRINN =
                B.required("elever_10_trinn", new WholeNumber(0, 1000, Rule.PUPILS_RANGE), "R 2.2");

        static final Form FORM = B.key(SKOLE);

        private Elevtall() {}
    }

    /** Applications: one row per applicant, in the school year in which the application is made. */
    public static final class Soknad {
        private static final Form.Builder B = new Form.Builder(Kind.SOKNAD);

        public static final Column<String> ELEV_ID = B.required("elev_id", PSEUDONYM, "");
        public static final Column<String> HJEMKOMMUNE =
                B.required("hjemkommune", new MunicipalityNumber(MunicipalityNumber.Validity.ON_1_JANUARY), "§ 3");
        public static final Column<Rettstype> RETTSTYPE =
                B.required("rettstype", new Choice<>(Rettstype.class), "§§ 3, 18, 24");
        public static final Column<Trinn> TRINN = B.required("trinn", new Choice<>(Trinn.class), "§§ 15, 16, 26");
        public static final Column<Grunnlag> GRUNNLAG =
                B.required("grunnlag", new Choice<>(Grunnlag.class), "§§ 4, 8, 20, 21, 22–25");
        public static final Column<Frist> FRIST = B.required("frist", new Deadline(Deadline.Form.PLAIN), "§ 6");
        public static final Column<LocalDate> MOTTATT_DATO = B.required("mottatt_dato", DATE, "§§ 6, 27");
        public static final Column<JaNei> BEHANDLET =
                B.defaulted("behandlet", new Choice<>(JaNei.class), JaNei.JA, "§§ 6, 27");
        public static final Column<Integer> ENDRET_ANTALL =
                B.zeroed("endret_antall", new WholeNumber(0, 9, Rule.CHANGES_RANGE), "§ 7");
        public static final Column<Boolean> RADGIVER_ANBEFALT = B.optional("radgiver_anbefalt", TICK, "§ 7");
        public static final Column<LocalDate> FLYTTET_DATO = B.optional("flyttet_dato", DATE, "§§ 3, 5");
        public static final Column<Boolean> FLYTTET_SAERLIG_GRUNN =
                B.optional("flyttet_saerlig_grunn", TICK, "§§ 3, 5");
        public static final Column<JaNei> BESTATT_ALLE_FAG =
                B.optional("bestatt_alle_fag", new Choice<>(JaNei.class), "§ 16");
        public static final Column<Helhetsvurdering> HELHETSVURDERING =
                B.optional("helhetsvurdering", new Choice<>(Helhetsvurdering.class), "§ 16");

        static final Form FORM = B.key(ELEV_ID);

        private Soknad() {}
    }

    /** Wishes of an application. */
    public static final class Onske {
        private static final Form.Builder B = new Form.Builder(Kind.ONSKE);

        public static final Column<String> ELEV_ID = B.required("elev_id", PSEUDONYM, "");
        public static final Column<Integer> PRIORITET =
                B.required("prioritet", new WholeNumber(1, 10, Rule.PRIORITY_RANGE), "§ 15");
        public static final Column<String> SKOLE = B.optional("skole", UPPER_SCHOOL, "§ 15");
        public static final Column<String> PROGRAMOMRADE = B.required("programomrade", PROGRAMME, "§ 15");
        public static final Column<Double> POENG =
                B.optional("poeng", new DecimalNumber(0, 80, Rule.POINTS_RANGE), "§§ 8–10");
        public static final Column<Double> TILLEGGSPOENG =
                B.optional("tilleggspoeng", new DecimalNumber(0, 12, Rule.EXTRA_POINTS_RANGE), "§§ 9, 10");
        public static final Column<Boolean> FERDIGHETSPROVE = B.optional("ferdighetsprove", TICK, "§§ 9, 10");
        public static final Column<Status> STATUS = B.required("status", new Choice<>(Status.class), "§ 15");
        public static final Column<JaNei> SVAR = B.optional("svar", new Choice<>(JaNei.class), "§ 15");

        static final Form FORM = B.key(ELEV_ID, PRIORITET);

        private Onske() {}
    }

    /** Enrolments. {@code sluttdato} is given only for an end before the last school day. */
    public static final class Elevforhold {
        private static final Form.Builder B = new Form.Builder(Kind.ELEVFORHOLD);

        public static final Column<String> ELEV_ID = B.required("elev_id", PSEUDONYM, "");
        public static final Column<String> SKOLE = B.required("skole", UPPER_SCHOOL, "");
        public static final Column<String> PROGRAMOMRADE = B.required("programomrade", PROGRAMME, "");
        public static final Column<Trinn> TRINN = B.required("trinn", new Choice<>(Trinn.class, Trinn.VG3), "");
        public static final Column<String> HJEMKOMMUNE = B.required("hjemkommune", residence(), "§ 3");
        public static final Column<Rettstype> RETTSTYPE =
                B.required("rettstype", new Choice<>(Rettstype.class), "§§ 3, 18, 24");
        public static final Column<LocalDate> STARTDATO = B.required("startdato", DATE, "§ 11");
        public static final Column<LocalDate> SLUTTDATO = B.optional("sluttdato", DATE, "§ 11");
        public static final Column<Sluttarsak> SLUTTARSAK =
                B.optional("sluttarsak", new Choice<>(Sluttarsak.class), "§ 11");
        public static final Column<MottForsteDag> MOTT_FORSTE_DAG =
                B.optional("mott_forste_dag", new Choice<>(MottForsteDag.class), "§ 12");
        public static final Column<Omfang> OMFANG =
                B.defaulted("omfang", new Choice<>(Omfang.class), Omfang.HELTID, "§§ 18, 19");
        public static final Column<Boolean> PERMISJON = B.optional("permisjon", TICK, "§ 13");
        public static final Column<Boolean> UTVEKSLING = B.optional("utveksling", TICK, "§ 14");
        public static final Column<Fullfortkode> FULLFORTKODE =
                B.optional("fullfortkode", new Choice<>(Fullfortkode.class).orLetter(Fullfortkode.OTHER), "VIGO");

        static final Form FORM = B.key(ELEV_ID, SKOLE, PROGRAMOMRADE, STARTDATO);

        private Elevforhold() {}
    }

    /** Apprenticeship contracts: a row in each school year in which the contract ran. */
    public static final class Laerekontrakt {
        private static final Form.Builder B = new Form.Builder(Kind.LAEREKONTRAKT);

        public static final Column<String> ELEV_ID = B.required("elev_id", PSEUDONYM, "");
        public static final Column<String> FAG = B.required("fag", PROGRAMME, "§ 26");
        public static final Column<String> HJEMKOMMUNE = B.required("hjemkommune", residence(), "§ 26");
        public static final Column<Rettstype> RETTSTYPE =
                B.required("rettstype", new Choice<>(Rettstype.class), "§ 28");
        public static final Column<Kontraktstype> TYPE = B.required("type", new Choice<>(Kontraktstype.class), "§ 26");
        public static final Column<LocalDate> STARTDATO =
                B.required("startdato", new Day(Day.Window.CONTRACT_START), "§ 11");
        public static final Column<LocalDate> SLUTTDATO = B.optional("sluttdato", DATE, "§ 11");
        public static final Column<Boolean> HEVET = B.optional("hevet", TICK, "§ 11");
        public static final Column<Resultat> RESULTAT = B.optional("resultat", new Choice<>(Resultat.class), "");

        static final Form FORM = B.key(ELEV_ID, FAG, STARTDATO);

        private Laerekontrakt() {}
    }

    private static ColumnType<String> residence() {
        return new MunicipalityNumber(MunicipalityNumber.Validity.DURING_SCHOOL_YEAR);
    }

    /** The form of a kind. */
    public static Form of(Kind kind) {
        return switch (kind) {
            case KARTLEGGING -> Kartlegging.FORM;
            case OPPFOLGING -> Oppfolging.FORM;
            case ARSHJUL -> Arshjul.FORM;
            case ELEVTALL -> Elevtall.FORM;
            case SOKNAD -> Soknad.FORM;
            case ONSKE -> Onske.FORM;
            case ELEVFORHOLD -> Elevforhold.FORM;
            case LAEREKONTRAKT -> Laerekontrakt.FORM;
        };
    }

    /** All forms, in the order of {@link Kind}. */
    public static List<Form> all() {
        return Stream.of(Kind.values()).map(Forms::of).toList();
    }
}
