package no.tromsfylke.overgang.pipeline.recomputation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns of a kind of file, and the headings under which they may stand.
 *
 * @param id the kind, as file names begin
 * @param required columns every file of the kind has
 */
record RawForm(String id, List<String> columns, Set<String> required) {

    /** All eight; the columns a file cannot do without have a star. */
    static final List<RawForm> ALL = List.of(
            of(
                    "kartlegging",
                    "elev_id* skole* klasse fravar_prosent fravar_over_6 tidl_aktivitetsplan "
                            + "har_aktivitetsplan np_niva_1 np_lesing np_regning np_engelsk "
                            + "tidl_spesialundervisning snitt snitt_under_3 karakter_1_eller_iv stort_avvik "
                            + "uttrykt_behov soknadsfrist konklusjon til_oppfolging samtykke kartlagt_dato "
                            + "samtykke_dato trukket_dato"),
            of("oppfolging", "elev_id* tiltak* dato* vgs ansvarlig"),
            of("arshjul", "niva* skole tiltak* dato* deltakere"),
            of("elevtall", "skole* elever_10_trinn*"),
            of(
                    "soknad",
                    "elev_id* hjemkommune* rettstype* trinn* grunnlag* frist* mottatt_dato* behandlet "
                            + "endret_antall radgiver_anbefalt flyttet_dato flyttet_saerlig_grunn "
                            + "bestatt_alle_fag helhetsvurdering"),
            of(
                    "onske",
                    "elev_id* prioritet* skole programomrade* poeng tilleggspoeng ferdighetsprove " + "status* svar"),
            of(
                    "elevforhold",
                    "elev_id* skole* programomrade* trinn* hjemkommune* rettstype* startdato* "
                            + "sluttdato sluttarsak mott_forste_dag omfang permisjon utveksling fullfortkode"),
            of("laerekontrakt", "elev_id* fag* hjemkommune* rettstype* type* startdato* sluttdato hevet resultat"));

    /** The printed headings of samleskjema 1, as {@link #plain} writes them. */
    private static final Map<String, String> PRINTED = Map.ofEntries(
            Map.entry("elev", "elev_id"),
            Map.entry("fravaer mer enn 6%", "fravar_over_6"),
            Map.entry("tidligere hatt", "tidl_aktivitetsplan"),
            Map.entry("har akt.plan", "har_aktivitetsplan"),
            Map.entry("niva 1 np", "np_niva_1"),
            Map.entry("tidligere hatt spesu", "tidl_spesialundervisning"),
            Map.entry("lavere karakter-snitt enn 3", "snitt_under_3"),
            Map.entry("karakter 1 eller iv i enkeltfag", "karakter_1_eller_iv"),
            Map.entry("saerlig store avvik?", "stort_avvik"),
            Map.entry("foresatte eller elev har uttrykt behov for ekstra oppfolging", "uttrykt_behov"),
            Map.entry("vurdering / konklusjon", "konklusjon"),
            Map.entry("til oppfolging", "til_oppfolging"),
            Map.entry("samtykke gitt", "samtykke"));

    RawForm {
        columns = List.copyOf(columns);
        required = Set.copyOf(required);
    }

    private static RawForm of(String id, String columns) {
        List<String> words = List.of(columns.split(" "));
        return new RawForm(
                id,
                words.stream().map(word -> word.replace("*", "")).toList(),
                words.stream()
                        .filter(word -> word.endsWith("*"))
                        .map(word -> word.replace("*", ""))
                        .collect(Collectors.toSet()));
    }

    String table() {
        return "raw_" + id;
    }

    /** The kind a file name begins with. */
    static Optional<RawForm> ofFileName(String name) {
        for (RawForm form : ALL) {
            if (plain(name, "ae").startsWith(form.id()) || plain(name, "a").startsWith(form.id())) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The index of the column a heading means. */
    Optional<Integer> indexOf(String heading) {
        String word = plain(heading, "ae");
        for (String candidate : List.of(word, plain(heading, "a"), PRINTED.getOrDefault(word, word))) {
            int index = columns.indexOf(candidate);
            if (index >= 0) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    private static String plain(String text, String ash) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00a0', ' ')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace("å", "a")
                .replace("ø", "o")
                .replace("æ", ash)
                .replaceAll("\\s+", " ");
    }
}
