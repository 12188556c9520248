package no.tromsfylke.overgang.pipeline.sample.form;

import java.util.List;
import java.util.Locale;

/** The eight kinds of delivery with their columns, in the order in which the sample world writes them. */
public enum Form {
    KARTLEGGING(
            "elev_id",
            "skole",
            "klasse",
            "fravar_prosent",
            "fravar_over_6",
            "tidl_aktivitetsplan",
            "har_aktivitetsplan",
            "np_niva_1",
            "np_lesing",
            "np_regning",
            "np_engelsk",
            "tidl_spesialundervisning",
            "snitt",
            "snitt_under_3",
            "karakter_1_eller_iv",
            "stort_avvik",
            "uttrykt_behov",
            "soknadsfrist",
            "konklusjon",
            "til_oppfolging",
            "samtykke",
            "kartlagt_dato",
            "samtykke_dato",
            "trukket_dato"),
    OPPFOLGING("elev_id", "tiltak", "dato", "vgs", "ansvarlig"),
    ARSHJUL("niva", "skole", "tiltak", "dato", "deltakere"),
    ELEVTALL("skole", "elever_10_trinn"),
    SOKNAD(
            "elev_id",
            "hjemkommune",
            "rettstype",
            "trinn",
            "grunnlag",
            "frist",
            "mottatt_dato",
            "behandlet",
            "endret_antall",
            "radgiver_anbefalt",
            "flyttet_dato",
            "flyttet_saerlig_grunn",
            "bestatt_alle_fag",
            "helhetsvurdering"),
    ONSKE(
            "elev_id",
            "prioritet",
            "skole",
            "programomrade",
            "poeng",
            "tilleggspoeng",
            "ferdighetsprove",
            "status",
            "svar"),
    ELEVFORHOLD(
            "elev_id",
            "skole",
            "programomrade",
            "trinn",
            "hjemkommune",
            "rettstype",
            "startdato",
            "sluttdato",
            "sluttarsak",
            "mott_forste_dag",
            "omfang",
            "permisjon",
            "utveksling",
            "fullfortkode"),
    LAEREKONTRAKT("elev_id", "fag", "hjemkommune", "rettstype", "type", "startdato", "sluttdato", "hevet", "resultat");

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes it so
    private final List<String> columns;

    Form(String... columns) {
        this.columns = List.of(columns);
    }

    public List<String> columns() {
        return columns;
    }

    /** The position of a column. */
    public int indexOf(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(this + " has no column " + column);
        }
        return index;
    }

    /** The kind as file names begin with it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
