package no.tromsfylke.overgang.pipeline.attack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What follows for the counts of a publication from its catalogue, by anybody's reckoning. */
final class ReaderEquations {

    /** Populations that the catalogue's definitions call a part of their parent, no more. */
    private static final Set<String> PARTS_OF_PARENTS = Set.of(
            "risk.school_agreement",
            "follow_up.started",
            "follow_up.contact_order",
            "follow_up.lead_time",
            "admission.not_passed",
            "dropout.first_day");

    /** Its population is of vg1 alone, as its definition says. */
    private static final String OF_FIRST_LEVEL = "admission.three_programmes";

    private static final List<String> COURSES = List.of("follow_up", "special_process", "ordinary");
    private static final List<String> COVERED =
            List.of("follow_up_covered", "follow_up_partly", "follow_up_no_consent");
    private static final List<String> FACTORS = List.of(
            "absence_over_6",
            "earlier_activity_plan",
            "activity_plan",
            "np_level_1",
            "earlier_special_education",
            "grade_average_under_3",
            "grade_1_or_iv");

    private final JsonNode catalogue;
    private final Map<Cell, ReadCell> cells;
    private final Map<String, List<String>> categories = new HashMap<>();
    private final Map<String, String> municipalityOf = new HashMap<>();
    private final Map<String, Map<Cell, List<Cell>>> children = new LinkedHashMap<>();
    private final List<Equation> equations = new ArrayList<>();

    private ReaderEquations(JsonNode catalogue, Map<Cell, ReadCell> cells) {
        this.catalogue = catalogue;
        this.cells = cells;
        for (var statistic : catalogue.get("statistics")) {
            var codes = new ArrayList<String>();
            statistic
                    .get("categories")
                    .forEach(category -> codes.add(category.get("code").asText()));
            categories.put(statistic.get("id").asText(), codes);
        }
        catalogue
                .get("region")
                .get("lower_schools")
                .forEach(school -> municipalityOf.put(
                        school.get("orgnr").asText(), school.get("municipality").asText()));
    }

    /** @param totals what is known of the size of populations, by a cell without category */
    static List<Equation> of(JsonNode catalogue, Map<Cell, ReadCell> cells, Map<Cell, ReadCell> totals) {
        var all = new ReaderEquations(catalogue, cells);
        totals.forEach((margin, total) ->
                all.add(all.total(margin).between("total of " + margin.statistic(), total.low(), total.high())));
        all.addSums();
        all.addRefinements();
        all.margins("dropout.left", "all").forEach(all::addLeft);
        all.margins("risk.classification", "all").forEach(all::addRisk);
        all.margins("risk.classification", "all").forEach(all::addContacts);
        return all.equations;
    }

    private void add(Equation equation) {
        if (cells.keySet().containsAll(equation.terms().keySet())) {
            equations.add(equation);
        }
    }

    private List<Cell> margins(String statistic, String group) {
        return cells.keySet().stream()
                .filter(cell ->
                        cell.statistic().equals(statistic) && cell.group().equals(group))
                .map(cell -> cell.category(""))
                .distinct()
                .toList();
    }

    private List<Cell> all(Cell margin, Collection<String> codes) {
        return codes.stream().map(margin::category).toList();
    }

    private Equation.Sum total(Cell margin) {
        return new Equation.Sum().plus(all(margin, categories.getOrDefault(margin.statistic(), List.of())), 1);
    }

    private void child(String kind, Cell parent, Cell cell) {
        children.computeIfAbsent(kind, name -> new LinkedHashMap<>())
                .computeIfAbsent(parent, key -> new ArrayList<>())
                .add(cell);
    }

    private void addSums() {
        var region = catalogue.get("region").get("code").asText();
        cells.keySet().forEach(cell -> addParents(region, cell));
        int municipalities = catalogue.get("region").get("municipalities").size();
        var needed = Map.of(
                "years",
                3,
                "municipalities",
                municipalities,
                "levels",
                3,
                "courses",
                3,
                "covered",
                3,
                "rights",
                2,
                "tracks",
                2);
        children.forEach((kind, sums) -> sums.forEach((parent, parts) -> {
            if (needed.getOrDefault(kind, parts.size()) == parts.size()) {
                add(new Equation.Sum()
                        .plus(parts, 1)
                        .plus(List.of(parent), -1)
                        .is(kind + " of " + parent.statistic(), 0));
            }
        }));
    }

    private void addParents(String region, Cell cell) {
        if (cell.years() == 1) {
            child("years", cell.span(cell.blockEnd(), 3), cell);
        }
        if (!cell.level().equals("all")) {
            child("levels", cell.whole(), cell);
        }
        if (!cell.programme().equals("all")) {
            child("programmes", cell.whole(), cell);
        }
        switch (cell.areaLevel()) {
            case "municipality" -> child("municipalities", cell.at("region", region), cell);
            case "upper_school" -> child("upper schools", cell.at("region_schools", region), cell);
            case "lower_school" ->
                child("lower schools", cell.at("municipality", municipalityOf.getOrDefault(cell.area(), "")), cell);
            default -> {}
        }
        var all = cell.of(cell.statistic(), "all", cell.category());
        if (cell.statistic().startsWith("transition.") && COURSES.contains(cell.group())) {
            child("courses", all, cell);
        }
        if (COVERED.contains(cell.group())) {
            child("covered", cell.of(cell.statistic(), "follow_up", cell.category()), cell);
        }
        if (Set.of("with_right", "without_right").contains(cell.group())) {
            child("rights", all, cell);
        }
        if (Set.of("academic", "vocational").contains(cell.group())) {
            child("tracks", all, cell);
        }
    }

    private void addRefinements() {
        for (var statistic : catalogue.get("statistics")) {
            var id = statistic.get("id").asText();
            var parent = statistic.get("refines");
            if (parent != null && !parent.isNull()) {
                var codes = new ArrayList<String>();
                parent.get("categories").forEach(code -> codes.add(code.asText()));
                for (var margin : margins(id, "all")) {
                    addRefinement(margin, margin.of(parent.get("statistic").asText(), "all", ""), codes);
                }
            }
        }
        for (var course : COURSES) {
            for (var margin : margins("transition.direct", course)) {
                addRefinement(margin, margin.of("risk.classification", "all", ""), List.of(course));
                addRefinement(margin.of("transition.first_year", course, ""), margin, List.of("in_upper_secondary"));
            }
        }
    }

    private void addRefinement(Cell margin, Cell parent, Collection<String> codes) {
        var sum = new Equation.Sum().plus(all(parent, codes), 1);
        sum.plus(all(margin, categories.getOrDefault(margin.statistic(), List.of())), -1);
        var reason = margin.statistic() + " refines " + parent.statistic();
        boolean part = PARTS_OF_PARENTS.contains(margin.statistic())
                || (margin.statistic().equals(OF_FIRST_LEVEL) && !margin.level().equals("vg1"));
        add(part ? sum.atLeastZero(reason) : sum.is(reason, 0));
    }

    private void addLeft(Cell margin) {
        add(new Equation.Sum()
                .plus(
                        all(
                                margin.of("dropout.year_status", "all", ""),
                                List.of("left_before_1_november", "left_later")),
                        1)
                .plus(List.of(margin.category("left")), -1)
                .is("those who left", 0));
    }

    private void addRisk(Cell margin) {
        var count = margin.of("risk.factor_count", "all", "");
        var yes = FACTORS.stream()
                .map(factor -> margin.of("risk." + factor, "all", "yes"))
                .toList();
        for (var one : yes) {
            add(new Equation.Sum()
                    .plus(all(count, List.of("1", "2", "3", "4_or_more")), 1)
                    .plus(List.of(one), -1)
                    .atLeastZero("a factor is one at least"));
        }
        add(factors(yes, count, 4).atLeastZero("factors met, at least"));
        var most = factors(yes, count, FACTORS.size()).atLeastZero("");
        add(new Equation("factors met, at most", most.terms(), Double.NEGATIVE_INFINITY, 0));
        var notOrdinary = all(margin, List.of("follow_up", "special_process"));
        add(new Equation.Sum()
                .plus(notOrdinary, 1)
                .plus(all(count, List.of("3", "4_or_more")), -1)
                .atLeastZero("three factors make no ordinary course"));
        for (var criterion : List.of("risk.large_deviation", "risk.expressed_need")) {
            add(new Equation.Sum()
                    .plus(notOrdinary, 1)
                    .plus(List.of(margin.of(criterion, "all", "yes")), -1)
                    .atLeastZero(criterion + " makes no ordinary course"));
        }
    }

    private static Equation.Sum factors(List<Cell> yes, Cell count, int four) {
        return new Equation.Sum()
                .plus(yes, 1)
                .plus(List.of(count.category("1")), -1)
                .plus(List.of(count.category("2")), -2)
                .plus(List.of(count.category("3")), -3)
                .plus(List.of(count.category("4_or_more")), -four);
    }

    private void addContacts(Cell margin) {
        var order = margin.of("follow_up.contact_order", "all", "");
        var contact = all(margin.of("follow_up.contact", "all", ""), List.of("on_time", "late"));
        var check = margin.of("rule_checks.contact_without_consent", "all", "");
        add(new Equation.Sum()
                .plus(List.of(order.category("after_consent")), 1)
                .plus(List.of(check.category("ok")), -1)
                .is("contact after consent is the rule kept", 0));
        add(new Equation.Sum()
                .plus(all(order, List.of("after_consent", "before_consent")), 1)
                .plus(contact, -1)
                .atLeastZero("a contact with consent has an order"));
    }
}
