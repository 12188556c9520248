package no.tromsfylke.overgang.pipeline.sample.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tromsfylke.overgang.pipeline.sample.world.Municipality.Former;
import no.tromsfylke.overgang.pipeline.sample.world.UpperSchool.Owner;
import no.tromsfylke.overgang.pipeline.sample.world.UpperSchool.Situation;

/**
 * Builds the stage: the seven municipalities of Midt-Troms with their real numbers and official names and with schools
 * that are made up, and as many invented municipalities beyond them as are asked for.
 */
public final class WorldBuilder {

    private static final int THE_SEVEN = 7;

    /** More municipalities than this there cannot be. */
    public static final int LARGEST = THE_SEVEN + Inventions.CAPACITY;

    private static final LocalDate LONG_AGO = LocalDate.of(1977, 1, 1);
    private static final LocalDate END_OF_2019 = LocalDate.of(2019, 12, 31);
    private static final LocalDate START_OF_2020 = LocalDate.of(2020, 1, 1);
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    private final long seed;
    private final Orgnr orgnr = new Orgnr();
    private final List<UpperSchool> upperSchools = new ArrayList<>();
    private final List<Municipality> municipalities = new ArrayList<>();

    private WorldBuilder(long seed) {
        this.seed = seed;
    }

    /**
     * A world with that many municipalities.
     *
     * @param municipalities from 1 to {@link #LARGEST}
     */
    public static World build(long seed, int municipalities) {
        var builder = new WorldBuilder(seed);
        builder.addUpperSchools();
        builder.addTheSeven();
        builder.municipalities
                .subList(Math.min(THE_SEVEN, municipalities), THE_SEVEN)
                .clear();
        for (int i = THE_SEVEN; i < municipalities; i++) {
            builder.addInvented(i);
        }
        return new World(seed, builder.municipalities, builder.upperSchools);
    }

    private void addUpperSchools() {
        upperSchool("Senjasundet videregående skole", Owner.COUNTY, Situation.IN_REGION, "ST ID HS BA EL TP RM SR PB");
        upperSchool("Måselva videregående skole", Owner.COUNTY, Situation.IN_REGION, "ST MD HS BA TP NA PB");
        upperSchool("Bardutind videregående skole", Owner.COUNTY, Situation.IN_REGION, "ST ID EL HS SR PB");
        upperSchool("Salangsbukta videregående skole", Owner.COUNTY, Situation.IN_REGION, "ST KD MD RM NA HS PB");
        upperSchool(
                "Polarbyen videregående skole",
                Owner.COUNTY,
                Situation.ELSEWHERE,
                "ST ID MD KD HS BA EL TP RM NA SR PB");
        upperSchool("Vågsbyen videregående skole", Owner.COUNTY, Situation.ELSEWHERE, "ST ID HS BA EL TP PB");
        upperSchool("Tindlund private videregående skole", Owner.PRIVATE, Situation.ELSEWHERE, "ST ID MD");
    }

    private void upperSchool(String name, Owner owner, Situation situation, String programmes) {
        var offered =
                Arrays.stream(programmes.split(" ", -1)).map(Programmes::get).toList();
        upperSchools.add(new UpperSchool(orgnr.next(), name, owner, situation, offered));
    }

    private void addTheSeven() {
        add(
                "5530",
                Map.of("nb", "Senja"),
                senjaBefore(),
                new Nature(165, 0.05, 0.62),
                "0 1 4 6",
                school("Skarvneset ungdomsskole", 80),
                school("Lyngbakken skole", 26),
                school("Havtinden skole", 20),
                school("Storfuruli skole", 18),
                school("Kvitberget skole", 13),
                new LowerSchool(orgnr.next(), "Tareneset skole", 9, LONG_AGO, Optional.of(LocalDate.of(2019, 7, 31))),
                new LowerSchool(orgnr.next(), "Ytterholmen skole", 14, LocalDate.of(2021, 8, 1), Optional.empty()));
        add(
                "5524",
                Map.of("nb", "Målselv"),
                formerly("1924", "5418"),
                new Nature(75, -0.1, 0.75),
                "1 2 0 4",
                school("Elvesletta ungdomsskole", 42),
                school("Fossbakken skole", 20),
                school("Fjellfroskmo skole", 13));
        add(
                "5520",
                Map.of("nb", "Bardu"),
                formerly("1922", "5416"),
                new Nature(45, -0.25, 0.8),
                "2 1 3 5",
                school("Bjørkmoen ungdomsskole", 34),
                school("Altevasslia skole", 11));
        add(
                "5526",
                Map.of("nb", "Sørreisa"),
                formerly("1925", "5419"),
                new Nature(40, 0, 0.7),
                "0 1 2 4",
                school("Straumbotn skole", 40));
        add(
                "5522",
                Map.of("nb", "Salangen"),
                formerly("1923", "5417"),
                new Nature(25, 0.2, 0.55),
                "3 2 5 0",
                school("Laberglia skole", 25));
        add(
                "5528",
                Map.of("nb", "Dyrøy"),
                formerly("1926", "5420"),
                new Nature(10, 0.1, 0.7),
                "0 3 1 5",
                school("Bruneset skole", 10));
        add(
                "5518",
                Map.of("nb", "Lavangen", "se", "Loabák"),
                formerly("1920", "5415"),
                new Nature(10, 0.15, 0.6),
                "3 2 5 4",
                school("Fjordbotn skole", 10));
    }

    /** Senja was merged in 2020 from Lenvik, Tranøy, Torsken and Berg. */
    private static List<Former> senjaBefore() {
        return List.of(
                new Former("1927", LONG_AGO, END_OF_2019, 0.10),
                new Former("1928", LONG_AGO, END_OF_2019, 0.06),
                new Former("1929", LONG_AGO, END_OF_2019, 0.06),
                new Former("1931", LONG_AGO, END_OF_2019, 0.78),
                new Former("5421", START_OF_2020, END_OF_2023, 1));
    }

    private static List<Former> formerly(String until2019, String until2023) {
        return List.of(
                new Former(until2019, LONG_AGO, END_OF_2019, 1), new Former(until2023, START_OF_2020, END_OF_2023, 1));
    }

    private LowerSchool school(String name, double weight) {
        return new LowerSchool(orgnr.next(), name, weight, LONG_AGO, Optional.empty());
    }

    /** Further municipalities differ in size as real ones do; every third has an upper-secondary school. */
    private void addInvented(int index) {
        Dice dice = Dice.of(seed, 71, index);
        String name = Inventions.name(index - THE_SEVEN);
        if (index % 3 == 0) {
            String offered = dice.chance(0.5) ? "ST ID HS BA EL TP RM SR PB" : "ST MD KD HS BA EL NA PB";
            upperSchool(name + " videregående skole", Owner.COUNTY, Situation.IN_REGION, offered);
        }
        int nearest = Math.max(0, upperSchools.size() - 1 - dice.below(2));
        String nearby = nearest + " " + dice.below(4) + " " + dice.below(upperSchools.size()) + " 4";
        double size = 8 + 60 * Math.exp(dice.normal());
        var nature = new Nature(size, 0.2 * dice.normal(), 0.5 + 0.35 * dice.unit());
        var schools = new LowerSchool[1 + (int) (size / 45)];
        for (int i = 0; i < schools.length; i++) {
            String number = schools.length == 1 ? "" : " " + (i + 1);
            schools[i] = school(name + " skole" + number, 30 + dice.below(50));
        }
        add(Inventions.number(index - THE_SEVEN), Map.of("nb", name), List.of(), nature, nearby, schools);
    }

    /** What sets a municipality apart: size, its pupils' inclination to leave, how well it follows the routine. */
    private record Nature(double weight, double character, double diligence) {}

    /**
     * Adds a municipality.
     *
     * @param nearby positions of upper-secondary schools, the nearest first
     */
    private void add(
            String number,
            Map<String, String> names,
            List<Former> former,
            Nature nature,
            String nearby,
            LowerSchool... schools) {
        var upper = Arrays.stream(nearby.split(" ", -1))
                .map(position -> upperSchools.get(Integer.parseInt(position)))
                .distinct()
                .toList();
        municipalities.add(new Municipality(
                municipalities.size(),
                number,
                names,
                former,
                nature.weight(),
                nature.character(),
                nature.diligence(),
                List.of(schools),
                upper));
    }
}
