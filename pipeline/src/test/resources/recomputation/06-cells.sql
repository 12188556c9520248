-- Every unit classified by every statistic, and the inner cells: how many units share year, places and category.
-- In each view of units a column is a statistic and its value the category; NULL where the unit is not in the
-- statistic's population. Places: municipality and lower_school (home by school), municipality (home by residence,
-- NULL for residents of elsewhere), upper_school (NULL for schools outside the region), programme, level.

CREATE MACRO yes_no(b) AS CASE WHEN b THEN 'yes' ELSE 'no' END;

-- risk (R 1, 2.2)
CREATE VIEW risk_unit AS
SELECT year, municipality, lower_school,
       yes_no(absence_over_6) AS "risk.absence_over_6",
       yes_no(earlier_activity_plan) AS "risk.earlier_activity_plan",
       yes_no(activity_plan) AS "risk.activity_plan",
       yes_no(np_level_1) AS "risk.np_level_1",
       yes_no(earlier_special_education) AS "risk.earlier_special_education",
       yes_no(grade_average_under_3) AS "risk.grade_average_under_3",
       yes_no(grade_1_or_iv) AS "risk.grade_1_or_iv",
       yes_no(large_deviation) AS "risk.large_deviation",
       yes_no(expressed_need) AS "risk.expressed_need",
       CASE WHEN factors >= 4 THEN '4_or_more' ELSE factors::VARCHAR END AS "risk.factor_count",
       classification AS "risk.classification",
       CASE WHEN classification <> 'follow_up' THEN NULL
            WHEN (factors >= 3)::INT + large_deviation::INT + expressed_need::INT > 1 THEN 'several'
            WHEN large_deviation THEN 'deviation_only'
            WHEN expressed_need THEN 'need_only'
            ELSE 'factors_only'
       END AS "risk.criterion",
       CASE WHEN konklusjon IS NULL OR konklusjon = 'unknown' THEN NULL
            WHEN konklusjon = classification THEN 'agrees'
            WHEN classification = 'follow_up' THEN 'rule_only'
            WHEN konklusjon = 'follow_up' THEN 'school_only'
            ELSE 'differs'
       END AS "risk.school_agreement",
       CASE WHEN kartlagt_dato IS NULL THEN 'unknown_date'
            WHEN kartlagt_dato <= autumn(year, 10, 1) THEN 'on_time'
            ELSE 'late'
       END AS "risk.mapped_in_time"
FROM mapped;

-- R 2.2: the 10th-graders there are, of schools that told their number; the mapped are at most that many.
CREATE VIEW completeness_cell AS
WITH mapped_at AS (
    SELECT year, lower_school, count(*) AS mapped FROM mapped GROUP BY year, lower_school),
school AS (
    SELECT e.year, e.deliverer AS municipality, e.skole AS lower_school, elever_10_trinn AS pupils,
           least(coalesce(m.mapped, 0), elever_10_trinn) AS mapped
    FROM elevtall e LEFT JOIN mapped_at m ON m.year = e.year AND m.lower_school = e.skole)
SELECT year, municipality, lower_school, 'mapped' AS category, mapped AS n FROM school
UNION ALL
SELECT year, municipality, lower_school, 'not_mapped', pupils - mapped FROM school;

-- Which two factors come together; the pairs in the order of the form.
CREATE VIEW factor_pair_cell AS
WITH factor AS (
    SELECT generate_subscripts(names, 1) AS place, unnest(names) AS name
    FROM (SELECT ['absence_over_6', 'earlier_activity_plan', 'activity_plan', 'np_level_1',
                  'earlier_special_education', 'grade_average_under_3', 'grade_1_or_iv'] AS names)),
pattern AS (
    SELECT year, municipality,
           [absence_over_6, earlier_activity_plan, activity_plan, np_level_1, earlier_special_education,
            grade_average_under_3, grade_1_or_iv] AS has,
           count(*) AS n
    FROM mapped
    GROUP BY ALL)
SELECT year, municipality, a.name || '+' || b.name AS "group",
       CASE WHEN has[a.place] AND has[b.place] THEN 'both' ELSE 'not_both' END AS category,
       sum(n) AS n
FROM pattern, factor a, factor b
WHERE a.place < b.place
GROUP BY ALL;

-- follow_up (R 2.3–2.6): of the noen-elever.
CREATE VIEW follow_up_unit AS
SELECT year, municipality,
       CASE samtykke WHEN 'ja' THEN 'given' WHEN 'nei' THEN 'refused' WHEN 'trukket' THEN 'withdrawn'
                     ELSE 'not_asked' END AS "follow_up.consent",
       yes_no(til_oppfolging) AS "follow_up.started",
       contact_order AS "follow_up.contact_order",
       CASE WHEN samtykke = 'ja' THEN contact_state END AS "follow_up.contact",
       CASE WHEN samtykke = 'ja' THEN guardian_meeting_state END AS "follow_up.guardian_meeting",
       CASE WHEN samtykke = 'ja' THEN visit_arranged_state END AS "follow_up.visit_arranged",
       CASE WHEN samtykke = 'ja' THEN visit_carried_out_state END AS "follow_up.visit_carried_out",
       CASE WHEN samtykke = 'ja' THEN application_sent_state END AS "follow_up.application_sent",
       CASE WHEN samtykke = 'ja' THEN handover_state END AS "follow_up.handover",
       CASE WHEN samtykke = 'ja' THEN taken_over_state END AS "follow_up.taken_over",
       CASE WHEN samtykke = 'ja' THEN invitation_state END AS "follow_up.invitation",
       CASE WHEN samtykke = 'ja' THEN adjustment_state END AS "follow_up.adjustment",
       CASE WHEN is_closed(year) THEN coverage END AS "follow_up.coverage",
       CASE WHEN samtykke <> 'ja' OR contact IS NULL OR kartlagt_dato IS NULL THEN NULL
            WHEN contact - kartlagt_dato <= 14 THEN 'up_to_14_days'
            WHEN contact - kartlagt_dato <= 30 THEN '15_to_30'
            WHEN contact - kartlagt_dato <= 60 THEN '31_to_60'
            ELSE 'over_60'
       END AS "follow_up.lead_time",
       CASE WHEN contact_order = 'after_consent' THEN 'ok' WHEN contact_order IS NOT NULL THEN 'breach'
       END AS "rule_checks.contact_without_consent"
FROM follow_up;

-- year_wheel (R 2, 3, 4): every school, every municipality and the meeting, by the due date of each action.
CREATE VIEW year_wheel_cell AS
WITH due AS (
    SELECT 'enhet' AS niva, unnest([1, 2, 3, 4, 5, 6]) AS tiltak,
           unnest(['autumn', 'autumn', 'autumn', 'autumn', 'spring', 'spring']) AS half,
           unnest([8, 10, 11, 11, 3, 3]) AS m, unnest([31, 1, 1, 1, 15, 31]) AS d
    UNION ALL
    SELECT 'skoleeier', unnest([1, 2, 3, 4, 5, 6]),
           unnest(['autumn', 'autumn', 'autumn', 'autumn', 'autumn', 'spring']),
           unnest([8, 9, 10, 11, 12, 3]), unnest([31, 30, 31, 30, 31, 31])
    UNION ALL
    SELECT 'samhandling', unnest([1, 2, 3]), unnest(['autumn', 'autumn', 'spring']),
           unnest([9, 12, 4]), unnest([30, 31, 30])),
duty AS (
    SELECT y.year, s.municipality, s.lower_school, 'year_wheel.school_action' AS statistic, 'enhet' AS niva,
           s.municipality AS deliverer
    FROM school_year_folder y JOIN valid_lower_school s USING (year)
    UNION ALL
    SELECT y.year, m.number, NULL, 'year_wheel.owner_action', 'skoleeier', m.number
    FROM school_year_folder y, municipality m
    UNION ALL
    SELECT y.year, 'region', NULL, 'year_wheel.dialogue_meeting', 'samhandling', r.county
    FROM school_year_folder y, region r)
SELECT duty.statistic, duty.year, duty.municipality, due.tiltak::VARCHAR AS "group",
       timeliness(a.dato, CASE half WHEN 'autumn' THEN autumn(duty.year, m, d) ELSE spring(duty.year, m, d) END)
           AS category,
       count(*) AS n
FROM duty JOIN due USING (niva)
LEFT JOIN arshjul a
    ON a.year = duty.year AND a.niva = duty.niva AND a.tiltak = due.tiltak AND a.deliverer = duty.deliverer
   AND a.skole IS NOT DISTINCT FROM duty.lower_school
GROUP BY ALL;

-- admission (§§ 3–8, 15, 16): applicants to vg1–vg3 who live in one of the seven.
CREATE VIEW admission_unit AS
SELECT year, home AS municipality, trinn AS level, first_programme AS programme,
       CASE WHEN frist = '1.2' AND mottatt_dato <= spring(year, 2, 1) THEN 'by_1_february'
            WHEN frist = '1.3' AND mottatt_dato <= spring(year, 3, 1) THEN 'by_1_march'
            WHEN behandlet = 'ja' THEN 'late_considered'
            ELSE 'late_rejected'
       END AS "admission.deadline",
       CASE rettstype WHEN 'ungdomsrett' THEN 'youth' WHEN 'fullforingsrett' THEN 'completion'
                      WHEN 'voksenrett' THEN 'adult' ELSE 'none' END AS "admission.right",
       CASE grunnlag WHEN 'ordinaer' THEN 'ordinary' WHEN 'fortrinn' THEN 'priority' WHEN 'individuell' THEN 'individual'
                     WHEN 'landslinje' THEN 'national_line' WHEN 'gjesteelev' THEN 'guest' ELSE 'adult'
       END AS "admission.basis",
       CASE WHEN endret_antall > 0 AND grunnlag IN ('fortrinn', 'landslinje') THEN 'not_allowed'
            WHEN endret_antall > 1 THEN 'more_than_once'
            WHEN endret_antall = 1 AND NOT radgiver_anbefalt THEN 'once_unrecommended'
            WHEN endret_antall = 1 THEN 'once_recommended'
            ELSE 'unchanged'
       END AS "admission.change",
       CASE WHEN flyttet_dato IS NULL THEN 'not_moved'
            WHEN flyttet_dato <= spring(year, 3, 1) THEN 'by_1_march'
            WHEN flyttet_saerlig_grunn THEN 'later_with_reason'
            ELSE 'later'
       END AS "admission.moving",
       CASE WHEN admitted_to = 1 THEN 'first_choice'
            WHEN admitted_to = 2 THEN 'second_choice'
            WHEN admitted_to > 2 THEN 'third_or_later'
            WHEN moved_on THEN 'moved_on'
            WHEN waiting THEN 'waiting_list'
            ELSE 'no_offer'
       END AS "admission.offer",
       CASE WHEN admitted_to IS NULL AND NOT coalesce(moved_on, false) THEN NULL
            WHEN accepted THEN 'accepted'
            WHEN declined THEN 'declined'
            ELSE 'no_answer'
       END AS "admission.answer",
       CASE WHEN trinn = 'vg1' AND grunnlag = 'ordinaer' THEN yes_no(coalesce(programmes, 0) >= 3)
       END AS "admission.three_programmes",
       CASE WHEN trinn NOT IN ('vg2', 'vg3') OR bestatt_alle_fag <> 'nei' THEN NULL
            WHEN helhetsvurdering IS NULL THEN 'not_assessed'
            ELSE CASE helhetsvurdering WHEN 'kvalifisert' THEN 'qualified' WHEN 'deltid' THEN 'part_time'
                                       WHEN 'omvalg' THEN 'rechoice' ELSE 'rejected' END
       END AS "admission.not_passed",
       CASE WHEN grunnlag IN ('fortrinn', 'landslinje')
            THEN CASE WHEN endret_antall > 0 THEN 'breach' ELSE 'ok' END
       END AS "rule_checks.change_not_allowed",
       CASE WHEN endret_antall > 0
            THEN CASE WHEN endret_antall > 1 THEN 'breach' ELSE 'ok' END
       END AS "rule_checks.changed_more_than_once",
       CASE WHEN endret_antall = 1
            THEN CASE WHEN radgiver_anbefalt THEN 'ok' ELSE 'breach' END
       END AS "rule_checks.changed_unrecommended"
FROM applicant
WHERE resident AND trinn IN ('vg1', 'vg2', 'vg3');

-- §§ 9, 10: admissions to music, dance and drama and to sports at vg1, from anywhere, to the schools of the region.
CREATE VIEW skill_test_unit AS
SELECT o.year, o.skole AS upper_school, o.programme,
       CASE WHEN o.ferdighetsprove THEN 'by_skill_test' ELSE 'by_grades' END AS "admission.skill_test"
FROM onske o
JOIN soknad s ON s.year = o.year AND s.elev_id = o.elev_id AND s.trinn = 'vg1'
JOIN upper_school u ON u.upper_school = o.skole AND u.in_region
WHERE o.status = 'inntatt' AND o.programme IN ('MD', 'ID');

CREATE VIEW skill_test_rule_cell AS
SELECT year,
       CASE WHEN 2 * by_skill_test > admissions THEN 'breach' ELSE 'ok' END AS category,
       count(*) AS n
FROM (SELECT year, upper_school, programme, count(*) AS admissions,
             count(*) FILTER ("admission.skill_test" = 'by_skill_test') AS by_skill_test
      FROM skill_test_unit
      GROUP BY year, upper_school, programme)
GROUP BY ALL;

-- apprenticeship (§§ 26–28): applicants for a training place, by right.
CREATE VIEW apprentice_unit AS
WITH contract_of_the_year AS (
    -- a contract that starts 1 March–31 December of the calendar year of the application stands in the delivery of the
    -- application's school year or of the next
    SELECT DISTINCT s.year, s.elev_id
    FROM soknad s
    JOIN laerekontrakt k ON k.elev_id = s.elev_id AND k.year IN (s.year, s.year + 1)
    WHERE k.startdato BETWEEN spring(s.year, 3, 1) AND spring(s.year, 12, 31))
SELECT s.year, s.home AS municipality,
       unnest(['all', CASE WHEN rettstype IN ('ungdomsrett', 'fullforingsrett') THEN 'with_right'
                           ELSE 'without_right' END]) AS "group",
       CASE WHEN mottatt_dato <= spring(s.year, 3, 1) THEN 'by_1_march'
            WHEN behandlet = 'ja' THEN 'late_considered'
            ELSE 'late_rejected'
       END AS "apprenticeship.deadline",
       CASE WHEN k.elev_id IS NOT NULL THEN 'contract' ELSE 'no_contract' END AS "apprenticeship.placement"
FROM soknad s LEFT JOIN contract_of_the_year k ON k.year = s.year AND k.elev_id = s.elev_id
WHERE s.resident AND s.trinn = 'laereplass';

-- § 11: the contracts of a school year by their state on 31 July.
CREATE VIEW contract_unit AS
SELECT year, home AS municipality,
       CASE WHEN coalesce(sluttdato > spring(year, 7, 31), true) THEN 'running'
            WHEN resultat = 'bestatt' THEN 'passed'
            WHEN resultat = 'ikke_bestatt' THEN 'not_passed'
            WHEN hevet AND startdato + INTERVAL 8 MONTH > sluttdato THEN 'terminated_within_8_months'
            WHEN hevet THEN 'terminated_later'
            ELSE 'ended_unknown'
       END AS "apprenticeship.status"
FROM laerekontrakt
WHERE resident AND startdato <= spring(year, 7, 31) AND coalesce(sluttdato >= autumn(year, 8, 1), true);

-- dropout (§§ 11–14, 18, 19)
CREATE VIEW dropout_unit AS
SELECT year, home AS municipality, upper_school, programme, level,
       year_status AS "dropout.year_status",
       "left" AS "dropout.left",
       CASE coalesce(fullfortkode, '') WHEN 'B' THEN 'passed' WHEN 'I' THEN 'not_passed' WHEN 'H' THEN 'in_training'
            WHEN 'S' THEN 'left' WHEN '' THEN 'unknown' ELSE 'other' END AS "dropout.result",
       CASE WHEN startdato < autumn(year, 9, 1)
            THEN CASE coalesce(mott_forste_dag, '') WHEN 'ja' THEN 'attended' WHEN 'gyldig_fravar' THEN 'valid_absence'
                      WHEN 'nei' THEN 'absent' ELSE 'unknown' END
       END AS "dropout.first_day",
       CASE omfang WHEN 'heltid' THEN 'full_time' ELSE 'part_time' END AS "dropout.load",
       CASE WHEN home IS NOT NULL AND "dropout.first_day" = 'absent'
            THEN CASE WHEN open_on(startdato, sluttdato, autumn(year, 10, 1)) THEN 'breach' ELSE 'ok' END
       END AS "rule_checks.absent_yet_enrolled"
FROM enrolled;

-- transition: the groups beside all are of the region only.
CREATE VIEW transition_unit AS
SELECT year, municipality, unnest(['all', classification]) AS "group", direct AS "transition.direct"
FROM landed;

CREATE VIEW first_year_unit AS
SELECT year, municipality,
       unnest(['all', classification]
              || CASE WHEN classification <> 'follow_up' THEN []
                      WHEN samtykke <> 'ja' THEN ['follow_up_no_consent']
                      WHEN coverage IN ('all_on_time', 'all_done') THEN ['follow_up_covered']
                      ELSE ['follow_up_partly'] END) AS "group",
       first_year AS "transition.first_year"
FROM landed;

-- completion: by the track of the first programme, and together.
CREATE VIEW completion_unit AS
SELECT year, home AS municipality, upper_school, unnest(['all', track]) AS "group", status AS "completion.status"
FROM cohort;

-- accuracy: how the rule of R 2.2 b and its parts would have told who met with adversity.
CREATE MACRO verdict(identified, adverse) AS CASE
    WHEN identified AND adverse THEN 'true_positive'
    WHEN identified THEN 'false_positive'
    WHEN adverse THEN 'false_negative'
    ELSE 'true_negative'
END;

CREATE VIEW accuracy_unit AS
SELECT year, municipality,
       verdict(absence_over_6, adverse) AS "accuracy.absence_over_6",
       verdict(earlier_activity_plan, adverse) AS "accuracy.earlier_activity_plan",
       verdict(activity_plan, adverse) AS "accuracy.activity_plan",
       verdict(np_level_1, adverse) AS "accuracy.np_level_1",
       verdict(earlier_special_education, adverse) AS "accuracy.earlier_special_education",
       verdict(grade_average_under_3, adverse) AS "accuracy.grade_average_under_3",
       verdict(grade_1_or_iv, adverse) AS "accuracy.grade_1_or_iv",
       verdict(classification = 'follow_up', adverse) AS "accuracy.follow_up",
       CASE WHEN factors >= 4 THEN '4_or_more' ELSE factors::VARCHAR END
           || CASE WHEN adverse THEN '_adverse' ELSE '_fine' END AS "accuracy.factor_count"
FROM landed
WHERE classification <> 'special_process';

-- what_if: another number of factors, another limit for absence; who has no measured absence keeps the tick.
CREATE VIEW what_if_cell AS
WITH pupil AS (
    SELECT year, municipality, adverse, large_deviation OR expressed_need AS criterion, a AS absence_limit,
           factors - absence_over_6::INT + coalesce(fravar_prosent > a, absence_over_6)::INT AS factors
    FROM landed, (SELECT unnest([6, 10, 15]) AS a)
    WHERE classification <> 'special_process'),
pattern AS (
    SELECT year, municipality, adverse, criterion, absence_limit, factors, count(*) AS n FROM pupil GROUP BY ALL)
SELECT year, municipality, 'k' || k || '_a' || absence_limit AS "group",
       CASE WHEN factors >= k OR criterion THEN 'identified' ELSE 'missed' END
           || CASE WHEN adverse THEN '_adverse' ELSE '_fine' END AS category,
       sum(n) AS n
FROM pattern, (SELECT unnest([2, 3, 4]) AS k)
GROUP BY ALL;

CREATE TABLE cell AS
WITH all_cells AS (
    SELECT statistic, year, 'all' AS "group", category, municipality, lower_school, count(*) AS n
    FROM (UNPIVOT risk_unit ON COLUMNS('^risk[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT 'risk.mapping_completeness' AS statistic, 'all' AS "group", * FROM completeness_cell
    UNION ALL BY NAME
    SELECT 'risk.factor_pair' AS statistic, * FROM factor_pair_cell
    UNION ALL BY NAME
    SELECT statistic, year, 'all' AS "group", category, municipality, count(*) AS n
    FROM (UNPIVOT follow_up_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT * FROM year_wheel_cell
    UNION ALL BY NAME
    SELECT statistic, year, 'all' AS "group", category, municipality, programme, level, count(*) AS n
    FROM (UNPIVOT admission_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT statistic, year, 'all' AS "group", category, upper_school, programme, count(*) AS n
    FROM (UNPIVOT skill_test_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT 'rule_checks.skill_test_over_half' AS statistic, 'all' AS "group", 'region' AS municipality, *
    FROM skill_test_rule_cell
    UNION ALL BY NAME
    SELECT statistic, year, "group", category, municipality, count(*) AS n
    FROM (UNPIVOT apprentice_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT statistic, year, 'all' AS "group", category, municipality, count(*) AS n
    FROM (UNPIVOT contract_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT statistic, year, 'all' AS "group", category, municipality, upper_school, programme, level, count(*) AS n
    FROM (UNPIVOT dropout_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT statistic, year, "group", category, municipality, count(*) AS n
    FROM (UNPIVOT transition_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT statistic, year, "group", category, municipality, count(*) AS n
    FROM (UNPIVOT first_year_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT statistic, year, "group", category, municipality, upper_school, count(*) AS n
    FROM (UNPIVOT completion_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT statistic, year, 'all' AS "group", category, municipality, count(*) AS n
    FROM (UNPIVOT accuracy_unit ON COLUMNS('[.]') INTO NAME statistic VALUE category) GROUP BY ALL
    UNION ALL BY NAME
    SELECT 'what_if' AS statistic, * FROM what_if_cell)
SELECT * FROM all_cells;
