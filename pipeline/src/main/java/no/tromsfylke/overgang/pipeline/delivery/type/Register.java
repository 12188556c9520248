package no.tromsfylke.overgang.pipeline.delivery.type;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.cell.Cell;
import no.tromsfylke.overgang.pipeline.delivery.cell.Letters;
import no.tromsfylke.overgang.pipeline.delivery.type.MunicipalityNumber.Validity;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.region.Region.LowerSchool;
import no.tromsfylke.overgang.pipeline.region.Region.Municipality;
import no.tromsfylke.overgang.pipeline.region.Region.Programme;
import no.tromsfylke.overgang.pipeline.region.Region.UpperSchool;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * What is valid for one delivery: the schools, municipalities, programmes and dates of its school year, seen from its
 * deliverer. Made for asking once per row.
 */
public final class Register {

    /** Numbers of Norwegian counties used since 2014, and 21 for Svalbard (Statistics Norway, KLASS 104). */
    private static final Set<Integer> COUNTIES = Set.of(
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 30, 31, 32, 33, 34, 38, 39, 40, 42,
            46, 50, 54, 55, 56);

    /** Years before the school year in which a contract that still runs may have begun. */
    private static final int LONGEST_CONTRACT = 6;

    /** In a table of municipalities: no number of a municipality. */
    private static final short UNKNOWN = 0;

    /** In a table of municipalities: a number of the region's that was not valid then. */
    private static final short NOT_THEN = -1;

    private final Region region;
    private final String deliverer;
    private final SchoolYear year;
    private final LocalDate asOf;
    private final long asOfDay;
    private final long firstDay;
    private final long lastDay;
    private final long firstContractDay;
    private final long[] lowerSchools;
    private final long[] upperSchools;
    private final char[][] prefixes;
    private final short[][] municipalities = new short[Validity.values().length][];

    public Register(Region region, SchoolYear year, String deliverer, LocalDate asOf) {
        this.region = region;
        this.year = year;
        this.deliverer = deliverer;
        this.asOf = asOf;
        this.asOfDay = asOf.toEpochDay();
        this.firstDay = year.autumn(7, 1).toEpochDay();
        this.lastDay = year.spring(12, 31).toEpochDay();
        this.firstContractDay = year.plus(-LONGEST_CONTRACT).autumn(7, 1).toEpochDay();
        this.lowerSchools =
                schoolsHere().mapToLong(s -> Long.parseLong(s.orgnr())).sorted().toArray();
        this.upperSchools = Stream.concat(
                        region.upperSecondarySchools().stream().map(UpperSchool::orgnr),
                        Stream.of(Region.OUTSIDE_SCHOOL))
                .mapToLong(Long::parseLong)
                .sorted()
                .toArray();
        this.prefixes =
                region.programmes().stream().map(p -> p.prefix().toCharArray()).toArray(char[][]::new);
    }

    public SchoolYear year() {
        return year;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The as-of date as days since 1970-01-01; no date may lie after it. */
    long asOfDay() {
        return asOfDay;
    }

    /** 1 July before the school year. */
    long firstDay() {
        return firstDay;
    }

    /** 31 December after the school year. */
    long lastDay() {
        return lastDay;
    }

    /** The first day on which a contract may have begun: 1 July six years earlier. */
    long firstContractDay() {
        return firstContractDay;
    }

    /** The day on which schools must exist: the day by which pupils are mapped. */
    public LocalDate october() {
        return year.autumn(10, 1);
    }

    private Stream<LowerSchool> schoolsHere() {
        return region.lowerSecondarySchools().stream()
                .filter(s -> s.municipality().equals(deliverer) && s.existedOn(october()));
    }

    public boolean hasLowerSchool(long orgnr) {
        return Arrays.binarySearch(lowerSchools, orgnr) >= 0;
    }

    public boolean hasUpperSchool(long orgnr) {
        return Arrays.binarySearch(upperSchools, orgnr) >= 0;
    }

    /** Any lower-secondary school of the region, at any time. */
    public Optional<LowerSchool> findLowerSchool(String orgnr) {
        return region.findLowerSchool(orgnr);
    }

    /** The one school of this municipality and year with that name, case and composition aside. */
    public Optional<LowerSchool> findLowerSchoolByName(String name) {
        String wanted = Letters.folded(name);
        List<LowerSchool> found = schoolsHere()
                .filter(s -> Letters.folded(s.name()).equals(wanted))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public boolean isOfDeliverer(LowerSchool school) {
        return school.municipality().equals(deliverer);
    }

    /** A valid lower-secondary school that differs by one character. */
    public Optional<String> nearLowerSchool(String orgnr) {
        return near(orgnr, schoolsHere().map(LowerSchool::orgnr));
    }

    /** An upper-secondary school that differs by one character. */
    public Optional<String> nearUpperSchool(String orgnr) {
        return near(orgnr, region.upperSecondarySchools().stream().map(UpperSchool::orgnr));
    }

    /** Today's number for a number of the region's valid then, any other municipality's as it is; or ≤ 0. */
    int municipality(int number, Validity validity) {
        @SuppressWarnings("EnumOrdinal") // an index within this object
        int index = validity.ordinal();
        if (municipalities[index] == null) {
            municipalities[index] = tabulate(validity);
        }
        return municipalities[index][number];
    }

    static boolean isUnknown(int municipality) {
        return municipality == UNKNOWN;
    }

    /** Today's number of the municipality of the region that ever had this one. */
    Optional<String> findToday(int number) {
        String text = Digits.padded(number, 4);
        return region.municipalities().stream()
                .filter(m -> m.former().stream().anyMatch(f -> f.number().equals(text)))
                .map(Municipality::number)
                .findFirst();
    }

    /** A number of the region's municipalities of today that differs by one character. */
    Optional<String> nearMunicipality(String number) {
        return near(number, region.municipalities().stream().map(Municipality::number));
    }

    private short[] tabulate(Validity validity) {
        var table = new short[10_000];
        for (int number = 0; number < table.length; number++) {
            table[number] = COUNTIES.contains(number / 100) ? (short) number : UNKNOWN;
        }
        for (var municipality : region.municipalities()) {
            for (var former : municipality.former()) {
                table[Integer.parseInt(former.number())] = NOT_THEN;
            }
        }
        LocalDate first = validity == Validity.ON_1_JANUARY ? year.spring(1, 1) : year.firstDay();
        LocalDate last = validity == Validity.ON_1_JANUARY ? first : year.lastDay();
        for (var municipality : region.municipalities()) {
            short today = Short.parseShort(municipality.number());
            table[today] = today;
            for (var former : municipality.former()) {
                if (!former.validTo().isBefore(first) && !former.validFrom().isAfter(last)) {
                    table[Integer.parseInt(former.number())] = today;
                }
            }
        }
        return table;
    }

    /** Whether the code begins like a programme of the region. */
    boolean hasProgramme(Cell code) {
        for (char[] prefix : prefixes) {
            int i = 0;
            while (i < prefix.length && code.at(i) == prefix[i]) {
                i++;
            }
            if (i == prefix.length) {
                return true;
            }
        }
        return false;
    }

    /** The code with the prefix of a programme from which it differs by one changed character. */
    Optional<String> nearProgramme(String code) {
        return region.programmes().stream()
                .map(Programme::prefix)
                .filter(p -> p.length() > 1 && Letters.isNear(code.substring(0, p.length()), p))
                .map(p -> p + code.substring(p.length()))
                .findFirst();
    }

    private static Optional<String> near(String code, Stream<String> known) {
        return known.filter(k -> Letters.isNear(code, k)).findFirst();
    }
}
