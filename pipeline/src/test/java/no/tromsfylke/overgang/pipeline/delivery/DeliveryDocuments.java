package no.tromsfylke.overgang.pipeline.delivery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes docs/deliveries.md and docs/rules.md from the declarations. */
final class DeliveryDocuments {

    private static final Map<Kind, String> WHAT = Map.of(
            Kind.KARTLEGGING, "samleskjema 1: one row for each 10th-grader mapped",
            Kind.OPPFOLGING, "follow-up: one row for each pupil, milestone and upper-secondary school",
            Kind.ARSHJUL, "the year wheel: actions of school, school owner and county",
            Kind.ELEVTALL, "the number of 10th-graders of each school",
            Kind.SOKNAD,
                    "applications: one row for each applicant, in the school year in which the application is made",
            Kind.ONSKE, "the wishes of an application, by priority",
            Kind.ELEVFORHOLD, "enrolments at upper-secondary schools",
            Kind.LAEREKONTRAKT, "apprenticeship contracts: one row in each school year in which a contract ran");

    private static final String DELIVERIES = """
            # Deliveries

            <!-- Generated from Forms.java by DocumentsTest; do not edit. -->

            What may stand in the files of a deliveries folder. A delivery lies at
            `<school year>/<deliverer>/<kind>….csv`, `.xlsx` or `.json`: `2024-25/5530/kartlegging-finnsnes.xlsx`.
            The deliverer is the municipality's number of today, or the county's. What is wrong with a delivery is told
            by the rules in [rules.md](rules.md); `data-samples/broken` has an example of each.

            Headings may be written in any case and order, with Norwegian letters, or as on the printed form. Ticks are
            `x`, `ja`, `1`, `true` for yes and `nei`, `0`, `false` or a blank for no. Decimals take a comma or a point,
            dates are `2024-10-01` or `1.10.2024`. CSV is parted by semicolon, comma or tab and is UTF-8.

            `*` marks a value that is required. "R" is the routine for noen-elever, "§" the county's admission regulation.
            """;

    private static final String RULES = """
            # Rules

            <!-- Generated from Rule.java and its texts by DocumentsTest; do not edit. -->

            Every delivery is judged by these rules. `error` rejects the row (or the file, where the rule is about the
            file), `warning` is counted and rejects nothing, `fatal` stops the run: a person can be recognised.

            | rule | severity | what must hold | på norsk | what a finding says, after the place |
            |---|---|---|---|---|
            """;

    private DeliveryDocuments() {}

    static String deliveries() {
        return DELIVERIES + Forms.all().stream().map(DeliveryDocuments::form).collect(Collectors.joining());
    }

    private static String form(Form form) {
        var kind = form.kind();
        String by = Stream.of(
                        kind.isDeliveredByMunicipalities() ? "the municipalities" : "",
                        kind.isDeliveredByCounty() ? "the county" : "")
                .filter(d -> !d.isEmpty())
                .collect(Collectors.joining(" and "));
        String key = form.key().stream().map(c -> "`" + c.name() + "`").collect(Collectors.joining(" + "));
        return "\n## "
                + kind.id()
                + "\n\n"
                + WHAT.get(kind)
                + ". Delivered by "
                + by
                + ". Key: "
                + (kind == Kind.ARSHJUL ? "municipality + " : "")
                + key
                + " within the school year.\n\n| column | what may stand there | blank means | on the form | source |\n|---|---|---|---|---|\n"
                + form.columns().stream().map(DeliveryDocuments::column).collect(Collectors.joining());
    }

    private static String column(Column<?> column) {
        return row(List.of(
                "`" + column.name() + "`" + (column.isRequired() ? " *" : ""),
                column.type().description(),
                column.whenBlank().map(DeliveryDocuments::meaning).orElse(""),
                String.join(", ", column.aliases()),
                column.source()));
    }

    private static String meaning(Object value) {
        return value instanceof Code code ? "`" + code.text() + "`" : value.equals(false) ? "no" : "`" + value + "`";
    }

    static String rules() {
        var english = Messages.in(Language.EN);
        var norwegian = Messages.in(Language.NB);
        return RULES
                + Stream.of(Rule.values())
                        .map(rule -> row(List.of(
                                "`" + rule.id() + "`",
                                rule.severity().id(),
                                english.title(rule),
                                norwegian.title(rule),
                                english.template(rule).replaceAll("\\{\\d}", "…"))))
                        .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(c -> c.isEmpty() ? "–" : c).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
