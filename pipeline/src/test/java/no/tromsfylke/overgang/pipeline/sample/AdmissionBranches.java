package no.tromsfylke.overgang.pipeline.sample;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.tromsfylke.overgang.pipeline.sample.Told.Row;

/** The categories of the themes admission and apprenticeship, and of the rules of regulation §§ 7, 9 and 10. */
final class AdmissionBranches {

    private final Branches branches;
    private final Map<String, List<Row>> wishes = new HashMap<>();
    private final Map<String, List<Row>> contracts;
    private final Map<String, int[]> skillTests = new HashMap<>();

    private AdmissionBranches(Told told, Branches branches) {
        this.branches = branches;
        this.contracts = told.byPupil("laerekontrakt");
        for (Row wish : told.of("onske")) {
            wishes.computeIfAbsent(key(wish), k -> new java.util.ArrayList<>()).add(wish);
        }
    }

    static void count(Told told, Branches branches) {
        var counter = new AdmissionBranches(told, branches);
        for (Row row : told.of("soknad")) {
            boolean resident = Told.isOneOfTheSeven(row.get("hjemkommune"));
            if (row.is("trinn", "vg1")) {
                counter.skillTests(row);
            }
            if (resident && row.is("trinn", "laereplass")) {
                counter.apprentice(row);
            } else if (resident) {
                counter.applicant(row);
            }
        }
        for (int[] admitted : counter.skillTests.values()) {
            branches.count("rule_checks.skill_test_over_half", 2 * admitted[1] > admitted[0] ? "breach" : "ok");
        }
        told.of("laerekontrakt").stream()
                .filter(row -> Told.isOneOfTheSeven(row.get("hjemkommune")))
                .forEach(row -> branches.count("apprenticeship.status", status(row)));
    }

    private static String key(Row row) {
        return row.year() + row.get("elev_id");
    }

    private List<Row> wishes(Row application) {
        return wishes.getOrDefault(key(application), List.of());
    }

    private static boolean inTime(Row row) {
        LocalDate deadline =
                row.is("frist", "1.2") ? row.year().spring(2, 1) : row.year().spring(3, 1);
        return !row.day("mottatt_dato").isAfter(deadline);
    }

    private void applicant(Row row) {
        boolean rejected = row.is("behandlet", "nei");
        String late = rejected ? "late_rejected" : "late_considered";
        branches.count(
                "admission.deadline", inTime(row) ? (row.is("frist", "1.2") ? "by_1_february" : "by_1_march") : late);
        branches.count("admission.right", row.get("rettstype"));
        branches.count("admission.basis", row.get("grunnlag"));
        changes(row);
        moving(row);
        offer(row);
        if (row.is("trinn", "vg1") && row.is("grunnlag", "ordinaer")) {
            Set<String> programmes = wishes(row).stream()
                    .filter(wish -> !wish.is("status", "sokt_videre"))
                    .map(wish -> wish.get("programomrade").substring(0, 2))
                    .collect(Collectors.toSet());
            branches.count("admission.three_programmes", programmes.size() >= 3 ? "yes" : "no");
        }
        if (row.is("bestatt_alle_fag", "nei")) {
            branches.count(
                    "admission.not_passed", row.has("helhetsvurdering") ? row.get("helhetsvurdering") : "not_assessed");
        }
    }

    private void changes(Row row) {
        int changes = row.has("endret_antall") ? Integer.parseInt(row.get("endret_antall")) : 0;
        boolean bound = row.is("grunnlag", "fortrinn") || row.is("grunnlag", "landslinje");
        boolean recommended = row.has("radgiver_anbefalt");
        String once = recommended ? "once_recommended" : "once_unrecommended";
        String freely = changes > 1 ? "more_than_once" : changes == 1 ? once : "unchanged";
        branches.count("admission.change", bound && changes > 0 ? "not_allowed" : freely);
        if (bound) {
            branches.count("rule_checks.change_not_allowed", changes > 0 ? "breach" : "ok");
        }
        if (changes > 0) {
            branches.count("rule_checks.changed_more_than_once", changes > 1 ? "breach" : "ok");
        }
        if (changes == 1) {
            branches.count("rule_checks.changed_unrecommended", recommended ? "ok" : "breach");
        }
    }

    private void moving(Row row) {
        if (!row.has("flyttet_dato")) {
            branches.count("admission.moving", "not_moved");
        } else if (row.day("flyttet_dato").isAfter(row.year().spring(3, 1))) {
            branches.count("admission.moving", row.has("flyttet_saerlig_grunn") ? "later_with_reason" : "later");
        } else {
            branches.count("admission.moving", "by_1_march");
        }
    }

    private void offer(Row row) {
        int best = wishes(row).stream()
                .filter(wish -> wish.is("status", "inntatt"))
                .mapToInt(wish -> Integer.parseInt(wish.get("prioritet")))
                .min()
                .orElse(0);
        boolean movedOn = wishes(row).stream().anyMatch(wish -> wish.is("status", "sokt_videre"));
        boolean waiting = wishes(row).stream().anyMatch(wish -> wish.is("status", "venteliste"));
        String without = movedOn ? "moved_on" : waiting ? "waiting_list" : "no_offer";
        branches.count(
                "admission.offer",
                switch (best) {
                    case 0 -> without;
                    case 1 -> "first_choice";
                    case 2 -> "second_choice";
                    default -> "third_or_later";
                });
        if (best > 0 || movedOn) {
            boolean yes = wishes(row).stream().anyMatch(wish -> wish.is("svar", "ja"));
            boolean no = wishes(row).stream().anyMatch(wish -> wish.is("svar", "nei"));
            branches.count("admission.answer", yes ? "accepted" : no ? "declined" : "no_answer");
        }
    }

    private void skillTests(Row row) {
        for (Row wish : wishes(row)) {
            String programme = wish.get("programomrade").substring(0, 2);
            if (wish.is("status", "inntatt") && List.of("MD", "ID").contains(programme)) {
                boolean test = wish.has("ferdighetsprove");
                branches.count("admission.skill_test", test ? "by_skill_test" : "by_grades");
                branches.count("admission.skill_test", programme);
                int[] admitted =
                        skillTests.computeIfAbsent(row.year() + wish.get("skole") + programme, k -> new int[2]);
                admitted[0]++;
                admitted[1] += test ? 1 : 0;
            }
        }
    }

    private void apprentice(Row row) {
        boolean withRight = row.is("rettstype", "ungdomsrett") || row.is("rettstype", "fullforingsrett");
        String group = withRight ? "with_right." : "without_right.";
        String late = row.is("behandlet", "nei") ? "late_rejected" : "late_considered";
        branches.count("apprenticeship.deadline", group + (inTime(row) ? "by_1_march" : late));
        boolean placed = contracts.getOrDefault(row.get("elev_id"), List.of()).stream()
                .map(contract -> contract.day("startdato"))
                .anyMatch(start -> start.getYear() == row.year().firstYear() + 1 && start.getMonthValue() >= 3);
        branches.count("apprenticeship.placement", group + (placed ? "contract" : "no_contract"));
    }

    private static String status(Row row) {
        if (!row.has("sluttdato") || row.day("sluttdato").isAfter(row.year().lastDay())) {
            return row.has("sluttdato") ? "running_with_a_later_end" : "running";
        }
        if (row.has("hevet")) {
            boolean early = row.day("startdato").plusMonths(8).isAfter(row.day("sluttdato"));
            return early ? "terminated_within_8_months" : "terminated_later";
        }
        return switch (row.get("resultat")) {
            case "bestatt" -> "passed";
            case "ikke_bestatt" -> "not_passed";
            default -> "ended_unknown";
        };
    }
}
