package no.tromsfylke.overgang.pipeline.population;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.tromsfylke.overgang.pipeline.delivery.Code;
import no.tromsfylke.overgang.pipeline.delivery.Column;
import no.tromsfylke.overgang.pipeline.delivery.Forms;
import no.tromsfylke.overgang.pipeline.delivery.Kind;
import no.tromsfylke.overgang.pipeline.delivery.Row;
import no.tromsfylke.overgang.pipeline.delivery.type.Choice;
import no.tromsfylke.overgang.pipeline.delivery.type.Conclusion;
import no.tromsfylke.overgang.pipeline.delivery.type.Day;
import no.tromsfylke.overgang.pipeline.delivery.type.Deadline;
import no.tromsfylke.overgang.pipeline.delivery.type.DecimalNumber;
import no.tromsfylke.overgang.pipeline.delivery.type.Tick;
import no.tromsfylke.overgang.pipeline.delivery.type.WholeNumber;
import no.tromsfylke.overgang.pipeline.region.Region;
import no.tromsfylke.overgang.pipeline.region.Region.County;
import no.tromsfylke.overgang.pipeline.region.Region.LowerSchool;
import no.tromsfylke.overgang.pipeline.region.Region.Municipality;
import no.tromsfylke.overgang.pipeline.region.Region.Owner;
import no.tromsfylke.overgang.pipeline.region.Region.Programme;
import no.tromsfylke.overgang.pipeline.region.Region.Track;
import no.tromsfylke.overgang.pipeline.region.Region.UpperSchool;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;

/**
 * One pupil's history told in words: rows are written as {@code kind year column=value …}, and every column that is not
 * mentioned is blank, save for the ones a row cannot do without. The pupil is always the same.
 */
public final class Told {

    public static final String LOWER = "900000001";
    public static final String SECOND_LOWER = "900000002";
    public static final String UPPER = "910000001";
    public static final String SECOND_UPPER = "910000002";
    public static final String UPPER_ELSEWHERE = "910000009";

    public static final Region REGION = new Region(
            "midt-troms",
            Map.of("nb", "Midt-Troms"),
            true,
            new County("55", Map.of("nb", "Troms")),
            Map.of(),
            List.of(
                    new Municipality("5524", Map.of("nb", "Målselv"), List.of()),
                    new Municipality("5530", Map.of("nb", "Senja"), List.of())),
            List.of(
                    new LowerSchool(LOWER, "Ei skole", "5530", LocalDate.of(2000, 8, 1), Optional.empty()),
                    new LowerSchool(
                            SECOND_LOWER, "En annen skole", "5524", LocalDate.of(2021, 8, 1), Optional.empty())),
            List.of(
                    new UpperSchool(UPPER, "Ei vgs", Owner.COUNTY, true),
                    new UpperSchool(SECOND_UPPER, "En annen vgs", Owner.COUNTY, true),
                    new UpperSchool(UPPER_ELSEWHERE, "En vgs utenfor", Owner.COUNTY, false)),
            List.of(
                    new Programme("ST", "ST", Track.ACADEMIC, Map.of("nb", "Studiespesialisering")),
                    new Programme("MD", "MD", Track.ACADEMIC, Map.of("nb", "Musikk, dans og drama")),
                    new Programme("ID", "ID", Track.ACADEMIC, Map.of("nb", "Idrettsfag")),
                    new Programme("BA", "BA", Track.VOCATIONAL, Map.of("nb", "Bygg- og anleggsteknikk")),
                    new Programme("BX", "BA", Track.VOCATIONAL, Map.of("nb", "Bygg- og anleggsteknikk")),
                    new Programme("HE", "HE", Track.VOCATIONAL, Map.of("nb", "Helse- og oppvekstfag"))));

    private static final LocalDate LONG_AFTER = LocalDate.of(2040, 1, 1);

    private static final Map<Kind, String> INDISPENSABLE = Map.of(
            Kind.KARTLEGGING, "skole=" + LOWER,
            Kind.OPPFOLGING, "",
            Kind.ARSHJUL, "",
            Kind.ELEVTALL, "skole=" + LOWER,
            Kind.SOKNAD,
                    "hjemkommune=5530 rettstype=ungdomsrett trinn=vg1 grunnlag=ordinaer frist=1.3"
                            + " mottatt_dato=2022-02-20",
            Kind.ONSKE, "prioritet=1 skole=" + UPPER + " programomrade=STUSP1---- status=avslag",
            Kind.ELEVFORHOLD,
                    "skole=" + UPPER + " programomrade=STUSP1---- trinn=vg1 hjemkommune=5530 rettstype=ungdomsrett",
            Kind.LAEREKONTRAKT, "fag=BABAT3---- hjemkommune=5530 rettstype=ungdomsrett type=laerling");

    private final LocalDate asOf;
    private final List<Row> rows = new ArrayList<>();

    private Told(LocalDate asOf) {
        this.asOf = asOf;
    }

    /** Begins a history, seen from long after. */
    public static Told of(String... lines) {
        return asOf(LONG_AFTER, lines);
    }

    public static Told asOf(LocalDate day, String... lines) {
        return new Told(day).and(lines);
    }

    /** Adds rows; a line of several rows divides them by a semicolon. */
    public Told and(String... lines) {
        Stream.of(lines)
                .flatMap(line -> Stream.of(line.split(";")))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> rows.add(row(line, rows.size() + 1)));
        return this;
    }

    /** All units of the history. */
    public List<Unit> units() {
        var units = new ArrayList<Unit>();
        new PupilUnits(new PupilHistory(rows), new Setting(REGION, asOf)).forEach(units::add);
        return units;
    }

    /** The units of a type. */
    public <U extends Unit> List<U> all(Class<U> type) {
        return units().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The only unit of a type. */
    public <U extends Unit> U the(Class<U> type) {
        var found = all(type);
        if (found.size() != 1) {
            throw new AssertionError("Not one " + type.getSimpleName() + " but " + found.size());
        }
        return found.get(0);
    }

    /** The only unit of a type in a school year. */
    public <U extends Unit> U the(Class<U> type, String year) {
        var found = all(type).stream()
                .filter(unit -> unit.year().equals(SchoolYear.of(year)))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("Not one " + type.getSimpleName() + " in " + year + " but " + found.size());
        }
        return found.get(0);
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Reads {@code kind year column=value …}. */
    public static Row row(String line, int number) {
        var words = line.strip().split("\\s+", 3);
        var kind = Kind.find(words[0]).orElseThrow();
        boolean isByMunicipality = kind.isDeliveredByMunicipalities() && !line.contains("niva=samhandling");
        var deliverer = isByMunicipality ? "5530" : "55";
        var builder = Row.builder(kind, SchoolYear.of(words[1]), deliverer).at(0, number);
        if (kind.isAboutPupils()) {
            set(builder, kind, "elev_id=elev-0001");
        }
        setAll(builder, kind, INDISPENSABLE.get(kind));
        setAll(builder, kind, words.length > 2 ? words[2] : "");
        return builder.build();
    }

    private static void setAll(Row.Builder builder, Kind kind, String values) {
        Stream.of(values.split("\\s+")).filter(value -> !value.isEmpty()).forEach(value -> set(builder, kind, value));
    }

    private static void set(Row.Builder builder, Kind kind, String columnAndValue) {
        var parts = columnAndValue.split("=", 2);
        var column = Forms.of(kind).columns().stream()
                .filter(each -> each.name().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(kind + " has no column " + parts[0]));
        set(builder, column, parts[1]);
    }

    private static <T> void set(Row.Builder builder, Column<T> column, String text) {
        builder.set(column, value(column, text));
    }

    @SuppressWarnings("unchecked") // each type of column has values of the type asked for
    private static <T> T value(Column<T> column, String text) {
        var type = column.type();
        if (type instanceof Tick) {
            return (T) Boolean.valueOf(text.equals("x"));
        }
        if (type instanceof Day) {
            return (T) LocalDate.parse(text);
        }
        if (type instanceof WholeNumber) {
            return (T) Integer.valueOf(text);
        }
        if (type instanceof DecimalNumber) {
            return (T) Double.valueOf(text);
        }
        return type instanceof Choice || type instanceof Conclusion || type instanceof Deadline
                ? constant(column, text)
                : (T) text;
    }

    private static <T> T constant(Column<T> column, String text) {
        for (int i = 0; ; i++) {
            T constant = column.type().decode(i);
            if (((Code) constant).text().equals(text)) {
                return constant;
            }
        }
    }
}
