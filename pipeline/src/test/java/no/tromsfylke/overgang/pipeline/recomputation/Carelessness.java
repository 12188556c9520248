package no.tromsfylke.overgang.pipeline.recomputation;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Spoils the CSV files of a deliveries folder: cells get values on and beyond the borders of what is allowed, rows are
 * repeated, contradicted, cut short or made longer. The same seed spoils the same rows.
 */
final class Carelessness {

    private static final List<String> TICKS =
            List.of("X", "JA", "true", "1", "0", "nei", "false", "kanskje", "2", "ja ", "-", "x\u00a0", "");
    private static final List<String> TEXTS = List.of(
            "Nei, men", "ingen merknad", "IKKE", "-", "–", "—", "Uro i klassen", "0", "false", "x", "12", "ja", "");
    private static final List<String> DECIMALS = List.of(
            "3.500", "3,500", "101", "-1", "0", "100", "6", "6,0", "6.0001", "abc", "1e2", "5,5 %", " 4.5 ", "+5", ".5",
            "5.", "3", "2,99", "6,01", "7", "1.0", "0.9", "12", "12,1", "80", "80,5", "");
    private static final List<String> WHOLES = List.of(
            "0", "1", "2", "5", "6", "9", "10", "11", "30", "31", "-1", "2,0", "2.0", "ca. 20", "1000", "1001", "01",
            "+1", " 3 ", "x", "");
    private static final List<String> DEADLINES = List.of(
            "1.2",
            "1,2",
            "1.feb",
            "1.mar",
            "1/2",
            "1.4",
            "x",
            "1.2.2025",
            "01.03.2025",
            "2025-03-01",
            "2025-02-01",
            "2.2",
            "1.FEB",
            "1,3",
            "");
    private static final List<String> HOMES = List.of(
            "301", "0301", "5501", "1902", "5401", "1931", "5421", "5530", "2100", "9999", "5415", "1300", "1601",
            "5518", "5420", "1928", "");
    private static final List<String> PUPILS = List.of(
            "Kristoffer",
            "abc12",
            "abcdefgh",
            "abcdefg1",
            "abcdef12",
            "a_b-c1d2",
            "a1b2".repeat(16),
            "a1b2".repeat(17),
            "");
    private static final List<String> PROGRAMMES = List.of(
            "stusp1----",
            "XXSTU1----",
            "STUSP1---",
            "STUSP1-----",
            "STUSP1----",
            "MDMUS1----",
            "BABAT1----",
            "HSHEA2----",
            "");

    /** Days with the first and second calendar year of the school year as {@code Y} and {@code Z}. */
    private static final List<String> DAYS = List.of(
            "Z-02-30",
            "29.2.2023",
            "1.1.2020",
            "01.07.Y",
            "30.06.Y",
            "Z-12-31",
            "31.12.Z",
            "Y-07-01",
            "Y-08-01",
            "Z-07-31",
            "Y-10-01",
            "Y-11-01",
            "Z-03-01",
            "1.3.Z",
            "1/2/2024",
            "45000",
            "1.2.24",
            "2027-01-01",
            "Y-8-1",
            "2026-11-22",
            "2026-11-23",
            "");

    private static final Map<String, List<String>> VALUES = Map.ofEntries(
            Map.entry("elev_id", PUPILS),
            Map.entry("skole", List.of("000000000", "123456789", "")),
            Map.entry("vgs", List.of("000000000", "123456789", "")),
            Map.entry("klasse", List.of("10A", "10ABCDEFGHIJ", "")),
            Map.entry("fravar_prosent", DECIMALS),
            Map.entry("snitt", DECIMALS),
            Map.entry("poeng", DECIMALS),
            Map.entry("tilleggspoeng", DECIMALS),
            Map.entry("np_lesing", WHOLES),
            Map.entry("np_regning", WHOLES),
            Map.entry("np_engelsk", WHOLES),
            Map.entry("karakter_1_eller_iv", WHOLES),
            Map.entry("deltakere", WHOLES),
            Map.entry("elever_10_trinn", WHOLES),
            Map.entry("endret_antall", WHOLES),
            Map.entry("prioritet", WHOLES),
            Map.entry("stort_avvik", TEXTS),
            Map.entry("uttrykt_behov", TEXTS),
            Map.entry("til_oppfolging", TEXTS),
            Map.entry("soknadsfrist", DEADLINES),
            Map.entry("frist", DEADLINES),
            Map.entry("konklusjon", List.of("OVERGANGSOPPFØLGING", "Ordinært løp", "særskilt søknad", "vurderes", "")),
            Map.entry("samtykke", List.of("x", "1", "0", "JA", "trukket", "nei", "ikke_spurt", "vet ikke", "")),
            Map.entry("hjemkommune", HOMES),
            Map.entry("programomrade", PROGRAMMES),
            Map.entry("fag", PROGRAMMES),
            Map.entry("ansvarlig", List.of("rektor", "mor", "")),
            Map.entry("niva", List.of("enhet", "skoleeier", "samhandling", "kommune")),
            Map.entry("rettstype", List.of("ungdomsrett", "ingen", "rett", "")),
            Map.entry("trinn", List.of("vg1", "vg4", "vg2", "laereplass", "")),
            Map.entry("grunnlag", List.of("ordinaer", "fortrinn", "landslinje", "annet", "")),
            Map.entry("behandlet", List.of("ja", "nei", "x", "")),
            Map.entry("bestatt_alle_fag", List.of("ja", "nei", "x", "")),
            Map.entry("helhetsvurdering", List.of("kvalifisert", "deltid", "?", "")),
            Map.entry("status", List.of("inntatt", "venteliste", "sokt_videre", "avslag", "ja", "")),
            Map.entry("svar", List.of("ja", "nei", "x", "")),
            Map.entry("sluttarsak", List.of("sluttet", "annet", "ikke_mott", "flyttet", "laereplass", "ukjent", "")),
            Map.entry("mott_forste_dag", List.of("ja", "nei", "gyldig_fravar", "vet ikke", "")),
            Map.entry("omfang", List.of("heltid", "deltid", "50", "")),
            Map.entry("fullfortkode", List.of("B", "I", "H", "S", "M", "BB", "1", "")),
            Map.entry("type", List.of("laerling", "laerekandidat", "elev", "")),
            Map.entry("resultat", List.of("bestatt", "ikke_bestatt", "?", "")));

    private final Random random;
    private final double rate;

    private Carelessness(long seed, double rate) {
        this.random = new Random(seed);
        this.rate = rate;
    }

    /** Spoils about this share of all rows. */
    static void spoil(Path deliveries, long seed, double rate) throws IOException {
        var carelessness = new Carelessness(seed, rate);
        List<Path> files;
        try (Stream<Path> paths = Files.walk(deliveries)) {
            files = paths.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            carelessness.spoil(file);
        }
    }

    private void spoil(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        Charset charset = StandardCharsets.UTF_8;
        if (text.indexOf('\uFFFD') >= 0) {
            charset = Charset.forName("windows-1252");
            text = new String(bytes, charset);
        }
        String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = new ArrayList<>(Arrays.asList(text.split(lineEnd)));
        RawForm form = RawForm.ofFileName(file.getFileName().toString()).orElseThrow();
        String heading = lines.get(0).replace("\uFEFF", "");
        String separator =
                Stream.of(";", "\t", ",").filter(heading::contains).findFirst().orElseThrow();
        List<String> columns = Arrays.stream(heading.split(separator))
                .map(name -> form.indexOf(name).map(form.columns()::get).orElseThrow())
                .toList();
        int year = Integer.parseInt(
                file.getParent().getParent().getFileName().toString().substring(0, 4));
        List<String> spoilt = new ArrayList<>(List.of(lines.get(0)));
        for (String line : lines.subList(1, lines.size())) {
            if (random.nextDouble() >= rate || line.contains("\"") || line.isEmpty()) {
                spoilt.add(line);
            } else {
                spoilt.addAll(spoilt(line, separator, columns, year));
            }
        }
        Files.write(file, (String.join(lineEnd, spoilt) + lineEnd).getBytes(charset));
    }

    private List<String> spoilt(String line, String separator, List<String> columns, int year) {
        String[] cells = line.split(separator, -1);
        int column = random.nextInt(Math.min(cells.length, columns.size()));
        String[] changed = cells.clone();
        changed[column] = quoted(value(columns.get(column), year), separator);
        String other = String.join(separator, changed);
        return switch (random.nextInt(16)) {
            case 0 -> List.of(line, line);
            case 1, 2 -> List.of(line, other);
            case 3 -> List.of(String.join(separator, Arrays.copyOf(cells, cells.length - 1)));
            case 4 -> List.of(line + separator + "zz");
            case 5 -> List.of(line, separator.repeat(cells.length - 1));
            case 6 -> List.of(line, "Totalt" + separator.repeat(cells.length - 1));
            default -> List.of(other);
        };
    }

    private String value(String column, int year) {
        List<String> values = VALUES.getOrDefault(column, column.endsWith("dato") ? DAYS : TICKS);
        String value = values.get(random.nextInt(values.size()));
        return values == DAYS ? value.replace("Y", String.valueOf(year)).replace("Z", String.valueOf(year + 1)) : value;
    }

    private static String quoted(String value, String separator) {
        return value.contains(separator) ? '"' + value + '"' : value;
    }
}
