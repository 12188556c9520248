package no.tromsfylke.overgang.pipeline.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tromsfylke.overgang.pipeline.rules.SchoolYear;
import no.tromsfylke.overgang.pipeline.sample.Told.Row;

/** The categories of the themes risk and follow_up, and of the year wheel, counted anew. */
final class MappingBranches {

    private static final Map<String, String> MILESTONES = Map.of(
            "kontakt_vgs", "contact",
            "mote_foresatte", "guardian_meeting",
            "hospitering_avklart", "visit_arranged",
            "hospitering_gjennomfort", "visit_carried_out",
            "soknad_sendt", "application_sent",
            "overlevering", "handover",
            "vgs_overtatt", "taken_over",
            "invitasjon_besok", "invitation",
            "justering", "adjustment");

    private static final List<String> COVERED = List.of(
            "kontakt_vgs", "mote_foresatte", "hospitering_avklart", "soknad_sendt", "overlevering", "vgs_overtatt");

    private final Branches branches;
    private final Map<String, List<Row>> steps;
    /** How each mapped pupil was followed up: covered, partly or no_consent, for those who should have been. */
    private final Map<String, String> coverage = new HashMap<>();

    private MappingBranches(Branches branches, Told told) {
        this.branches = branches;
        this.steps = told.byPupil("oppfolging");
    }

    /** Counts, and tells for each pupil followed up how far that went. */
    static Map<String, String> count(Told told, Branches branches) {
        var counter = new MappingBranches(branches, told);
        told.of("kartlegging").forEach(counter::mapped);
        counter.completeness(told);
        counter.wheel(told);
        return counter.coverage;
    }

    static Set<String> factors(Row row) {
        var factors = new TreeSet<String>();
        boolean lowest = row.has("np_niva_1")
                || row.is("np_lesing", "1")
                || row.is("np_regning", "1")
                || row.is("np_engelsk", "1");
        boolean absent = row.has("fravar_prosent") ? row.number("fravar_prosent") > 6 : row.has("fravar_over_6");
        boolean weak = row.has("snitt") ? row.number("snitt") < 3 : row.has("snitt_under_3");
        addIf(absent, factors, "absence_over_6");
        addIf(row.has("tidl_aktivitetsplan"), factors, "earlier_activity_plan");
        addIf(row.has("har_aktivitetsplan"), factors, "activity_plan");
        addIf(lowest, factors, "np_level_1");
        addIf(row.has("tidl_spesialundervisning"), factors, "earlier_special_education");
        addIf(weak, factors, "grade_average_under_3");
        addIf(row.has("karakter_1_eller_iv"), factors, "grade_1_or_iv");
        return factors;
    }

    private static void addIf(boolean present, Set<String> factors, String factor) {
        if (present) {
            factors.add(factor);
        }
    }

    static String classification(Row row) {
        if (row.is("soknadsfrist", "1.2")) {
            return "special_process";
        }
        boolean concern = row.has("stort_avvik") || row.has("uttrykt_behov");
        return factors(row).size() >= 3 || concern ? "follow_up" : "ordinary";
    }

    private void mapped(Row row) {
        Set<String> factors = factors(row);
        for (String factor : List.of(
                "absence_over_6",
                "earlier_activity_plan",
                "activity_plan",
                "np_level_1",
                "earlier_special_education",
                "grade_average_under_3",
                "grade_1_or_iv")) {
            branches.count("risk." + factor, factors.contains(factor) ? "yes" : "no");
            for (String other : factors) {
                if (factors.contains(factor) && factor.compareTo(other) < 0) {
                    branches.count("risk.factor_pair", factor + "+" + other);
                }
            }
        }
        branches.count("risk.large_deviation", row.has("stort_avvik") ? "yes" : "no");
        branches.count("risk.expressed_need", row.has("uttrykt_behov") ? "yes" : "no");
        branches.count("risk.factor_count", factors.size() >= 4 ? "4_or_more" : "" + factors.size());
        String classification = classification(row);
        branches.count("risk.classification", classification);
        branches.count("risk.school_agreement", agreement(classification, row.get("konklusjon")));
        branches.count(
                "risk.mapped_in_time", onTime(row, "kartlagt_dato", row.year().autumn(10, 1), "unknown_date"));
        if (classification.equals("follow_up")) {
            followedUp(row, factors.size() >= 3);
        }
    }

    private static String agreement(String classification, String conclusion) {
        String school = switch (conclusion) {
            case "ordinaert" -> "ordinary";
            case "oppfolging" -> "follow_up";
            case "saerskilt" -> "special_process";
            default -> "unknown";
        };
        if (school.equals("unknown")) {
            return conclusion.isEmpty() ? "blank" : "unknown";
        }
        if (school.equals(classification)) {
            return "agrees";
        }
        if (classification.equals("follow_up") && school.equals("ordinary")) {
            return "rule_only";
        }
        return classification.equals("ordinary") && school.equals("follow_up") ? "school_only" : "differs";
    }

    private static String onTime(Row row, String column, LocalDate deadline, String blank) {
        if (!row.has(column)) {
            return blank;
        }
        return row.day(column).isAfter(deadline) ? "late" : "on_time";
    }

    private void followedUp(Row row, boolean byFactors) {
        boolean deviation = row.has("stort_avvik");
        boolean need = row.has("uttrykt_behov");
        int criteria = (byFactors ? 1 : 0) + (deviation ? 1 : 0) + (need ? 1 : 0);
        String single = byFactors ? "factors_only" : deviation ? "deviation_only" : "need_only";
        branches.count("risk.criterion", criteria > 1 ? "several" : single);
        String consent = switch (row.get("samtykke")) {
            case "ja" -> "given";
            case "nei" -> "refused";
            case "trukket" -> "withdrawn";
            default -> "not_asked";
        };
        branches.count("follow_up.consent", consent);
        branches.count("follow_up.started", row.has("til_oppfolging") ? "yes" : "no");
        Map<String, LocalDate> done = done(row.get("elev_id"));
        LocalDate contact = done.get("kontakt_vgs");
        if (contact != null) {
            branches.count("follow_up.contact_order", order(row, consent, contact));
        }
        coverage.put(row.get("elev_id"), "no_consent");
        if (consent.equals("given")) {
            milestones(row, done);
            if (contact != null && row.has("kartlagt_dato")) {
                long days = ChronoUnit.DAYS.between(row.day("kartlagt_dato"), contact);
                String time =
                        days <= 14 ? "up_to_14_days" : days <= 30 ? "15_to_30" : days <= 60 ? "31_to_60" : "over_60";
                branches.count("follow_up.lead_time", time);
            }
        }
    }

    private Map<String, LocalDate> done(String pupil) {
        var done = new TreeMap<String, LocalDate>();
        for (Row step : steps.getOrDefault(pupil, List.of())) {
            done.merge(step.get("tiltak"), step.day("dato"), (a, b) -> a.isBefore(b) ? a : b);
        }
        return done;
    }

    private static String order(Row row, String consent, LocalDate contact) {
        if (consent.equals("refused") || consent.equals("not_asked")) {
            return "without_consent";
        }
        boolean after = !row.has("samtykke_dato") || !row.day("samtykke_dato").isAfter(contact);
        boolean withdrawn = row.has("trukket_dato") && row.day("trukket_dato").isBefore(contact);
        return after && !withdrawn ? "after_consent" : "before_consent";
    }

    private void milestones(Row row, Map<String, LocalDate> done) {
        Map<String, LocalDate> deadlines = deadlines(row.year());
        int onTime = 0;
        int taken = 0;
        for (Map.Entry<String, LocalDate> due : deadlines.entrySet()) {
            LocalDate date = done.get(due.getKey());
            boolean late = date != null && date.isAfter(due.getValue());
            String missing = Told.AS_OF.isAfter(due.getValue()) ? "not_done" : "not_due";
            branches.count(
                    "follow_up." + MILESTONES.get(due.getKey()), date == null ? missing : late ? "late" : "on_time");
            if (COVERED.contains(due.getKey()) && date != null) {
                taken++;
                onTime += late ? 0 : 1;
            }
        }
        if (row.year().isClosed(Told.AS_OF)) {
            String coverageOfThis =
                    onTime == 6 ? "all_on_time" : taken == 6 ? "all_done" : taken > 0 ? "some_done" : "none_done";
            branches.count("follow_up.coverage", coverageOfThis);
            coverage.put(row.get("elev_id"), taken == 6 ? "covered" : "partly");
        }
    }

    private static Map<String, LocalDate> deadlines(SchoolYear year) {
        return Map.of(
                "kontakt_vgs", year.autumn(11, 1),
                "mote_foresatte", year.autumn(11, 1),
                "hospitering_avklart", year.autumn(12, 15),
                "hospitering_gjennomfort", year.spring(3, 15),
                "soknad_sendt", year.spring(3, 1),
                "overlevering", year.spring(3, 15),
                "vgs_overtatt", year.spring(3, 15),
                "invitasjon_besok", year.spring(5, 1),
                "justering", year.spring(3, 31));
    }

    private void completeness(Told told) {
        var mapped = new HashMap<String, Integer>();
        told.of("kartlegging").forEach(row -> mapped.merge(row.year() + row.get("skole"), 1, Integer::sum));
        for (Row row : told.of("elevtall")) {
            int pupils = Integer.parseInt(row.get("elever_10_trinn"));
            int seen = Math.min(pupils, mapped.getOrDefault(row.year() + row.get("skole"), 0));
            for (int i = 0; i < pupils; i++) {
                branches.count("risk.mapping_completeness", i < seen ? "mapped" : "not_mapped");
            }
        }
    }

    private void wheel(Told told) {
        var done = new HashMap<String, LocalDate>();
        for (Row row : told.of("arshjul")) {
            String key = row.year() + row.get("niva") + row.deliverer() + row.get("skole") + row.get("tiltak");
            done.put(key, row.day("dato"));
        }
        for (int y = Told.FIRST.firstYear(); y <= Told.LAST.firstYear(); y++) {
            var year = new SchoolYear(y);
            List<LocalDate> owner = List.of(
                    year.autumn(8, 31),
                    year.autumn(9, 30),
                    year.autumn(10, 31),
                    year.autumn(11, 30),
                    year.autumn(12, 31),
                    year.spring(3, 31));
            List<LocalDate> school = List.of(
                    year.autumn(8, 31),
                    year.autumn(10, 1),
                    year.autumn(11, 1),
                    year.autumn(11, 1),
                    year.spring(3, 15),
                    year.spring(3, 31));
            List<LocalDate> meetings = List.of(year.autumn(9, 30), year.autumn(12, 31), year.spring(4, 30));
            turn("year_wheel.dialogue_meeting", year + "samhandling55", meetings, done);
            for (String municipality : List.of("5518", "5520", "5522", "5524", "5526", "5528", "5530")) {
                turn("year_wheel.owner_action", year + "skoleeier" + municipality, owner, done);
            }
            told.of("elevtall").stream()
                    .filter(row -> row.year().equals(year))
                    .forEach(row -> turn(
                            "year_wheel.school_action",
                            year + "enhet" + row.deliverer() + row.get("skole"),
                            school,
                            done));
        }
    }

    private void turn(String statistic, String key, List<LocalDate> due, Map<String, LocalDate> done) {
        for (int i = 0; i < due.size(); i++) {
            LocalDate date = done.get(key + (i + 1));
            String missing = Told.AS_OF.isAfter(due.get(i)) ? "not_done" : "not_due";
            branches.count(statistic, date == null ? missing : date.isAfter(due.get(i)) ? "late" : "on_time");
        }
    }
}
