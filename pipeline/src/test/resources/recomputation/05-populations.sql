-- The populations: one row a unit, with the columns that classify it (statistics, "Words" and "Themes").

-- R 2.2: the pupils mapped, the seven factors and the two criteria beside them. A measured value goes before a tick.
CREATE TABLE mapped AS
WITH observed AS (
    SELECT year, elev_id, deliverer AS municipality, skole AS lower_school,
           coalesce(fravar_prosent > 6, fravar_over_6) AS absence_over_6,
           tidl_aktivitetsplan AS earlier_activity_plan,
           har_aktivitetsplan AS activity_plan,
           np_niva_1 OR coalesce(np_lesing = 1, false) OR coalesce(np_regning = 1, false)
               OR coalesce(np_engelsk = 1, false) AS np_level_1,
           tidl_spesialundervisning AS earlier_special_education,
           coalesce(snitt < 3, snitt_under_3) AS grade_average_under_3,
           karakter_1_eller_iv AS grade_1_or_iv,
           stort_avvik AS large_deviation,
           uttrykt_behov AS expressed_need,
           fravar_prosent,
           soknadsfrist, konklusjon, til_oppfolging, samtykke, kartlagt_dato, samtykke_dato, trukket_dato
    FROM kartlegging),
counted AS (
    SELECT *, absence_over_6::INT + earlier_activity_plan::INT + activity_plan::INT + np_level_1::INT
              + earlier_special_education::INT + grade_average_under_3::INT + grade_1_or_iv::INT AS factors
    FROM observed)
SELECT *,
       CASE WHEN soknadsfrist = '1.2' THEN 'special_process'                                          -- R 1
            WHEN factors >= 3 OR large_deviation OR expressed_need THEN 'follow_up'                   -- R 2.2 b
            ELSE 'ordinary'
       END AS classification
FROM counted;

-- R 2.3–2.6: the earliest date of every milestone of a noen-elev, whichever upper-secondary school it was with.
CREATE TABLE followed AS
WITH milestones AS (
    SELECT year, elev_id,
           min(dato) FILTER (tiltak = 'kontakt_vgs') AS contact,
           min(dato) FILTER (tiltak = 'mote_foresatte') AS guardian_meeting,
           min(dato) FILTER (tiltak = 'hospitering_avklart') AS visit_arranged,
           min(dato) FILTER (tiltak = 'hospitering_gjennomfort') AS visit_carried_out,
           min(dato) FILTER (tiltak = 'soknad_sendt') AS application_sent,
           min(dato) FILTER (tiltak = 'overlevering') AS handover,
           min(dato) FILTER (tiltak = 'vgs_overtatt') AS taken_over,
           min(dato) FILTER (tiltak = 'invitasjon_besok') AS invitation,
           min(dato) FILTER (tiltak = 'justering') AS adjustment
    FROM oppfolging
    GROUP BY year, elev_id)
SELECT m.year, m.elev_id, m.municipality, m.til_oppfolging, m.samtykke, m.kartlagt_dato, m.samtykke_dato,
       m.trukket_dato,
       s.* EXCLUDE (year, elev_id)
FROM mapped m LEFT JOIN milestones s USING (year, elev_id)
WHERE m.classification = 'follow_up';

-- What became of a milestone by its deadline (R 2.4–2.6, R 2–4 for the year wheel).
CREATE MACRO timeliness(done, due) AS CASE
    WHEN done <= due THEN 'on_time'
    WHEN done > due THEN 'late'
    WHEN as_of() > due THEN 'not_done'
    ELSE 'not_due'
END;

CREATE TABLE follow_up AS
WITH timed AS (
    SELECT *,
           timeliness(contact, autumn(year, 11, 1)) AS contact_state,
           timeliness(guardian_meeting, autumn(year, 11, 1)) AS guardian_meeting_state,
           timeliness(visit_arranged, autumn(year, 12, 15)) AS visit_arranged_state,
           timeliness(visit_carried_out, spring(year, 3, 15)) AS visit_carried_out_state,
           timeliness(application_sent, spring(year, 3, 1)) AS application_sent_state,
           timeliness(handover, spring(year, 3, 15)) AS handover_state,
           timeliness(taken_over, spring(year, 3, 15)) AS taken_over_state,
           timeliness(invitation, spring(year, 5, 1)) AS invitation_state,
           timeliness(adjustment, spring(year, 3, 31)) AS adjustment_state,
           [contact_state, guardian_meeting_state, visit_arranged_state, application_sent_state, handover_state,
            taken_over_state] AS covered
    FROM followed)
SELECT *,
       CASE WHEN contact IS NULL THEN NULL
            WHEN samtykke NOT IN ('ja', 'trukket') THEN 'without_consent'
            WHEN coalesce(samtykke_dato <= contact, true) AND coalesce(trukket_dato >= contact, true)
            THEN 'after_consent'
            ELSE 'before_consent'
       END AS contact_order,
       CASE WHEN samtykke <> 'ja' THEN NULL
            WHEN len(list_filter(covered, lambda s: s = 'on_time')) = 6 THEN 'all_on_time'
            WHEN len(list_filter(covered, lambda s: s IN ('on_time', 'late'))) = 6 THEN 'all_done'
            WHEN len(list_filter(covered, lambda s: s IN ('on_time', 'late'))) > 0 THEN 'some_done'
            ELSE 'none_done'
       END AS coverage
FROM timed;

-- §§ 3–8, 15, 16: applicants to vg1–vg3 and what their wishes came to. Everyone, the residents are told apart later.
CREATE TABLE wishes AS
SELECT year, elev_id,
       min(prioritet) FILTER (status = 'inntatt') AS admitted_to,
       bool_or(status = 'sokt_videre') AS moved_on,
       bool_or(status = 'venteliste') AS waiting,
       bool_or(coalesce(svar = 'ja', false)) AS accepted,
       bool_or(coalesce(svar = 'nei', false)) AS declined,
       count(DISTINCT programme) FILTER (status <> 'sokt_videre') AS programmes,
       any_value(programme) FILTER (prioritet = 1) AS first_programme
FROM onske
GROUP BY year, elev_id;

CREATE TABLE applicant AS
SELECT s.*, w.* EXCLUDE (year, elev_id)
FROM soknad s LEFT JOIN wishes w USING (year, elev_id);

-- §§ 11–14: the enrolled, one unit a pupil and school year, from all rows of the year in the order of start, school
-- and programme area.
CREATE TABLE enrolled AS
WITH pupil AS (
    SELECT e.year, elev_id, count(*) AS rows,
           arg_min({skole: skole, programme: programme, trinn: trinn, home: home, resident: resident,
                    startdato: startdato, sluttdato: sluttdato, mott_forste_dag: mott_forste_dag, omfang: omfang},
                   row(startdato, skole, programomrade)) AS first,
           arg_max({sluttdato: sluttdato, sluttarsak: sluttarsak, fullfortkode: fullfortkode},
                   row(startdato, skole, programomrade)) AS last,
           bool_and(coalesce(sluttarsak = 'ikke_mott', false)
                    OR coalesce(mott_forste_dag = 'nei' AND sluttdato < autumn(e.year, 10, 1), false)) AS no_show,
           bool_or(permisjon) AS on_leave,
           bool_or(utveksling) AS exchange
    FROM elevforhold e
    GROUP BY e.year, elev_id)
SELECT year, elev_id,
       CASE WHEN first.resident THEN first.home END AS home,
       CASE WHEN s.in_region THEN first.skole END AS upper_school,
       first.programme AS programme, first.trinn AS level,
       first.startdato AS startdato, first.sluttdato AS sluttdato, first.mott_forste_dag AS mott_forste_dag,
       first.omfang AS omfang, last.fullfortkode AS fullfortkode,
       CASE WHEN no_show THEN 'no_show'
            WHEN on_leave THEN 'on_leave'
            WHEN exchange THEN 'exchange'
            WHEN last.sluttarsak IN ('sluttet', 'annet')
            THEN CASE WHEN last.sluttdato < autumn(year, 11, 1) THEN 'left_before_1_november' ELSE 'left_later' END
            WHEN last.sluttarsak = 'laereplass' THEN 'to_apprenticeship'
            WHEN last.sluttarsak = 'flyttet' THEN 'moved'
            WHEN rows > 1 OR last.sluttarsak IN ('byttet_skole', 'byttet_program') THEN 'changed'
            ELSE 'stayed'
       END AS year_status,
       CASE WHEN year_status IN ('no_show', 'on_leave', 'exchange', 'moved') THEN NULL
            WHEN year_status IN ('left_before_1_november', 'left_later') THEN 'left'
            ELSE 'not_left'
       END AS "left"
FROM pupil JOIN upper_school s ON s.upper_school = first.skole;

-- A contract or an enrolment is open on a day when it has begun and has not ended by then.
CREATE MACRO open_on(startdato, sluttdato, d) AS startdato <= d AND coalesce(sluttdato > d, true);

-- SSB, direct transition: where the mapped are on 1 October of the year after.
CREATE TABLE landed AS
WITH in_school AS (
    SELECT DISTINCT year, elev_id FROM elevforhold WHERE open_on(startdato, sluttdato, autumn(year, 10, 1))),
in_training AS (
    SELECT DISTINCT year, elev_id FROM laerekontrakt WHERE open_on(startdato, sluttdato, autumn(year, 10, 1)))
SELECT m.*, f.coverage,
       CASE WHEN i.elev_id IS NOT NULL THEN 'in_upper_secondary'
            WHEN t.elev_id IS NOT NULL THEN 'apprenticeship'
            WHEN s.elev_id IS NOT NULL THEN 'applied_not_started'
            ELSE 'not_applied'
       END AS direct,
       CASE WHEN i.elev_id IS NOT NULL THEN coalesce(e."left", 'other') END AS first_year,
       direct IN ('applied_not_started', 'not_applied') OR coalesce(first_year = 'left', false) AS adverse
FROM mapped m
LEFT JOIN follow_up f ON f.year = m.year AND f.elev_id = m.elev_id
LEFT JOIN in_school i ON i.year = m.year + 1 AND i.elev_id = m.elev_id
LEFT JOIN in_training t ON t.year = m.year + 1 AND t.elev_id = m.elev_id
LEFT JOIN soknad s ON s.year = m.year AND s.elev_id = m.elev_id
LEFT JOIN enrolled e ON e.year = m.year + 1 AND e.elev_id = m.elev_id;

-- SSB/Udir, completion within five or six years: cohorts by the first vg1 row ever delivered.
CREATE TABLE cohort AS
WITH first_row AS (
    SELECT elev_id,
           arg_min({year: year, skole: skole, programme: programme, track: track, home: home, resident: resident},
                   row(year, startdato, skole, programomrade)) AS r
    FROM elevforhold
    WHERE trinn = 'vg1'
    GROUP BY elev_id),
member AS (
    SELECT elev_id, r.year AS year, r.track AS track,
           CASE WHEN r.resident THEN r.home END AS home,
           CASE WHEN s.in_region THEN r.skole END AS upper_school,
           -- the school years by which on time (3 or 4) and the observation (5 or 6) end
           r.year + CASE r.track WHEN 'academic' THEN 2 ELSE 3 END AS on_time_year,
           r.year + CASE r.track WHEN 'academic' THEN 4 ELSE 5 END AS last_year
    FROM first_row JOIN upper_school s ON s.upper_school = r.skole),
schooling AS (
    SELECT m.elev_id,
           min(e.year) FILTER (e.trinn = 'vg3' AND e.fullfortkode = 'B') AS passed_in,
           bool_or(e.trinn = 'vg3' AND coalesce(e.fullfortkode = 'I', false)) AS not_passed,
           bool_or(e.year = m.last_year AND open_on(startdato, sluttdato, autumn(m.last_year, 10, 1))) AS in_training
    FROM member m JOIN elevforhold e USING (elev_id)
    WHERE e.year <= m.last_year
    GROUP BY m.elev_id),
training AS (
    SELECT m.elev_id,
           min(k.sluttdato) FILTER (resultat = 'bestatt') AS passed_on,
           bool_or(coalesce(resultat = 'ikke_bestatt' AND k.sluttdato <= spring(m.last_year, 12, 31), false))
               AS not_passed,
           bool_or(k.year = m.last_year AND open_on(startdato, sluttdato, autumn(m.last_year, 10, 1))) AS in_training
    FROM member m JOIN laerekontrakt k USING (elev_id)
    WHERE is_closed(k.year)
    GROUP BY m.elev_id)
SELECT m.*,
       CASE WHEN coalesce(s.passed_in <= on_time_year, false)
                 OR coalesce(t.passed_on <= spring(on_time_year, 12, 31), false) THEN 'completed_on_time'
            WHEN coalesce(s.passed_in <= last_year, false)
                 OR coalesce(t.passed_on <= spring(last_year, 12, 31), false) THEN 'completed_later'
            WHEN coalesce(s.in_training, false) OR coalesce(t.in_training, false) THEN 'in_training'
            WHEN coalesce(s.not_passed, false) OR coalesce(t.not_passed, false) THEN 'not_passed'
            ELSE 'left'
       END AS status
FROM member m LEFT JOIN schooling s USING (elev_id) LEFT JOIN training t USING (elev_id);
