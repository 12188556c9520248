package no.tromsfylke.overgang.pipeline.sample.world;

import java.util.List;
import no.tromsfylke.overgang.pipeline.sample.world.Programme.Era;

/** The programmes offered in the sample world: about a dozen, with the codes the county's systems use. */
public final class Programmes {

    private static final int STILL = 9999;
    /** The curriculum reform of 2020 gave several vocational programmes new prefixes. */
    private static final int BEFORE_REFORM = 2019;

    /** The supplementary year that gives vocational pupils access to universities; a third year only. */
    public static final Programme SUPPLEMENTARY =
            academic("PB", "Påbygging til generell studiekompetanse", List.of(), List.of(), List.of("PBPBY3----"));

    /** All of them; the supplementary year last. */
    public static final List<Programme> ALL = List.of(
            academic(
                    "ST",
                    "Studiespesialisering",
                    List.of("STUSP1----"),
                    List.of("STSSA2----", "STREA2----"),
                    List.of("STSSA3----", "STREA3----")),
            academic("ID", "Idrettsfag", List.of("IDIDR1----"), List.of("IDIDR2----"), List.of("IDIDR3----")),
            academic(
                    "MD",
                    "Musikk, dans og drama",
                    List.of("MDMUS1----", "MDDAN1----", "MDDRA1----"),
                    List.of("MDMUS2----", "MDDAN2----", "MDDRA2----"),
                    List.of("MDMUS3----", "MDDAN3----", "MDDRA3----")),
            academic(
                    "KD",
                    "Kunst, design og arkitektur",
                    List.of("KDKDA1----"),
                    List.of("KDKDA2----"),
                    List.of("KDKDA3----")),
            vocational(
                    "HS",
                    "Helse- og oppvekstfag",
                    List.of("HSHSF1----"),
                    List.of("HSHEA2----", "HSBUA2----"),
                    List.of("HSHEA3----", "HSBUA3----")),
            vocational(
                    "BA",
                    "Bygg- og anleggsteknikk",
                    List.of("BABAT1----"),
                    List.of("BATMF2----", "BAANL2----"),
                    List.of("BATMF3----", "BAANL3----")),
            vocational(
                    "EL",
                    "Elektro og datateknologi",
                    List.of("ELELE1----"),
                    List.of("ELELE2----", "ELDAT2----"),
                    List.of("ELELE3----", "ELDAT3----")),
            new Programme(
                    "TP",
                    true,
                    "Teknologi- og industrifag",
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
                    "RM", "Restaurant- og matfag", List.of("RMRMF1----"), List.of("RMKOS2----"), List.of("RMKOK3----")),
            vocational(
                    "NA",
                    "Naturbruk",
                    List.of("NANAB1----"),
                    List.of("NAAKV2----", "NAFIS2----"),
                    List.of("NAAKV3----", "NAFIS3----")),
            new Programme(
                    "SR",
                    true,
                    "Salg, service og reiseliv",
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
            String code, String name, List<String> first, List<String> second, List<String> third) {
        return new Programme(code, false, name, List.of(new Era(code, STILL, first, second, third)));
    }

    private static Programme vocational(
            String code, String name, List<String> first, List<String> second, List<String> trades) {
        return new Programme(code, true, name, List.of(new Era(code, STILL, first, second, trades)));
    }
}
