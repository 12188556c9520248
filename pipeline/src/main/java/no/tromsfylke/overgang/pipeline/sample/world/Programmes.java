package no.tromsfylke.overgang.pipeline.sample.world;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tromsfylke.overgang.pipeline.sample.world.Programme.Era;

/** The programmes offered in the sample world: about a dozen, with the codes the county's systems use. */
public final class Programmes {

    private static final int STILL = 9999;
    /** The curriculum reform of 2020 gave several vocational programmes new prefixes. */
    private static final int BEFORE_REFORM = 2019;

    /** The supplementary year that gives vocational pupils access to universities; a third year only. */
    public static final Programme SUPPLEMENTARY = academic(
            "PB",
            names(
                    "Påbygging til generell studiekompetanse",
                    "Påbygging til generell studiekompetanse",
                    "Supplementary studies for university admission"),
            List.of(),
            List.of(),
            List.of("PBPBY3----"));

    /** All of them; the supplementary year last. */
    public static final List<Programme> ALL = List.of(
            academic(
                    "ST",
                    names("Studiespesialisering", "Studiespesialisering", "General studies"),
                    List.of("STUSP1----"),
                    List.of("STSSA2----", "STREA2----"),
                    List.of("STSSA3----", "STREA3----")),
            academic(
                    "ID",
                    names("Idrettsfag", "Idrettsfag", "Sports and physical education"),
                    List.of("IDIDR1----"),
                    List.of("IDIDR2----"),
                    List.of("IDIDR3----")),
            academic(
                    "MD",
                    names("Musikk, dans og drama", "Musikk, dans og drama", "Music, dance and drama"),
                    List.of("MDMUS1----", "MDDAN1----", "MDDRA1----"),
                    List.of("MDMUS2----", "MDDAN2----", "MDDRA2----"),
                    List.of("MDMUS3----", "MDDAN3----", "MDDRA3----")),
            academic(
                    "KD",
                    names("Kunst, design og arkitektur", "Kunst, design og arkitektur", "Art, design and architecture"),
                    List.of("KDKDA1----"),
                    List.of("KDKDA2----"),
                    List.of("KDKDA3----")),
            vocational(
                    "HS",
                    names(
                            "Helse- og oppvekstfag",
                            "Helse- og oppvekstfag",
                            "Healthcare, childhood and youth development"),
                    List.of("HSHSF1----"),
                    List.of("HSHEA2----", "HSBUA2----"),
                    List.of("HSHEA3----", "HSBUA3----")),
            vocational(
                    "BA",
                    names("Bygg- og anleggsteknikk", "Bygg- og anleggsteknikk", "Building and construction"),
                    List.of("BABAT1----"),
                    List.of("BATMF2----", "BAANL2----"),
                    List.of("BATMF3----", "BAANL3----")),
            vocational(
                    "EL",
                    names(
                            "Elektro og datateknologi",
                            "Elektro og datateknologi",
                            "Electrical engineering and computer technology"),
                    List.of("ELELE1----"),
                    List.of("ELELE2----", "ELDAT2----"),
                    List.of("ELELE3----", "ELDAT3----")),
            new Programme(
                    "TP",
                    true,
                    names(
                            "Teknologi- og industrifag",
                            "Teknologi- og industrifag",
                            "Technological and industrial production"),
                    List.of(
                            new Era(
                                    "TP",
                                    BEFORE_REFORM,
                                    List.of("TPTIP1----"),
                                    List.of("TPKJP2----", "TPIND2----"),
                                    List.of("TPKJP3----", "TPIND3----")),
                            new Era(
                                    "TI",
                                    STILL,
                                    List.of("TITIF1----"),
                                    List.of("TIKJP2----", "TIIND2----"),
                                    List.of("TIKJP3----", "TIIND3----")))),
            vocational(
                    "RM",
                    names("Restaurant- og matfag", "Restaurant- og matfag", "Restaurant and food processing"),
                    List.of("RMRMF1----"),
                    List.of("RMKOS2----"),
                    List.of("RMKOK3----")),
            vocational(
                    "NA",
                    names("Naturbruk", "Naturbruk", "Agriculture, fishing and forestry"),
                    List.of("NANAB1----"),
                    List.of("NAAKV2----", "NAFIS2----"),
                    List.of("NAAKV3----", "NAFIS3----")),
            new Programme(
                    "SR",
                    true,
                    names("Salg, service og reiseliv", "Sal, service og reiseliv", "Sales, service and tourism"),
                    List.of(
                            new Era(
                                    "SS",
                                    BEFORE_REFORM,
                                    List.of("SSSSE1----"),
                                    List.of("SSSSI2----"),
                                    List.of("SSSAL3----")),
                            new Era("SR", STILL, List.of("SRSSR1----"), List.of("SRSSI2----"), List.of("SRSAL3----")))),
            SUPPLEMENTARY);

    private Programmes() {}

    /** The programme with that two-letter code. */
    public static Programme get(String code) {
        return ALL.stream()
                .filter(programme -> programme.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such programme: " + code));
    }

    private static Programme academic(
            String code, Map<String, String> names, List<String> first, List<String> second, List<String> third) {
        return new Programme(code, false, names, List.of(new Era(code, STILL, first, second, third)));
    }

    private static Programme vocational(
            String code, Map<String, String> names, List<String> first, List<String> second, List<String> trades) {
        return new Programme(code, true, names, List.of(new Era(code, STILL, first, second, trades)));
    }

    private static Map<String, String> names(String bokmaal, String nynorsk, String english) {
        return new TreeMap<>(Map.of("nb", bokmaal, "nn", nynorsk, "en", english));
    }
}
