-- The rows of every form, typed, and whether each is valid by itself (deliveries, "Forms").
-- Given: raw_<kind>(year, deliverer, file, line, fault, <column> …), all columns text. A fault is what only the bytes
-- show: a row too long or too short, a cell that is an error.
-- Each read_<kind> has: year, deliverer, file, line, valid, key, and the values that count. Key and values together
-- are what "identical" means for duplicates; the place (deliverer, file, line) is not part of it.

-- Programme areas are ten characters with a known prefix; the longest one that fits counts.
CREATE TABLE programme_area AS
WITH delivered AS (
    SELECT DISTINCT cell(programomrade) AS area FROM raw_onske
    UNION SELECT DISTINCT cell(programomrade) FROM raw_elevforhold
    UNION SELECT DISTINCT cell(fag) FROM raw_laerekontrakt)
SELECT area, arg_max(programme, length(prefix)) AS programme, arg_max(track, length(prefix)) AS track
FROM delivered JOIN programme_prefix ON starts_with(area, prefix)
WHERE regexp_full_match(area, '[A-Z0-9-]{10}')
GROUP BY area;

-- Whose home is valid when, and which municipality of today it is; any other number of the country is kept as it is.
CREATE TABLE delivered_home AS
WITH delivered AS (
    SELECT DISTINCT year, cell(hjemkommune) AS number, 'soknad' AS kind FROM raw_soknad
    UNION SELECT DISTINCT year, cell(hjemkommune), 'elevforhold' FROM raw_elevforhold
    UNION SELECT DISTINCT year, cell(hjemkommune), 'laerekontrakt' FROM raw_laerekontrakt),
ours AS (
    SELECT year, kind, number, m.municipality,
           CASE kind
               WHEN 'soknad' THEN spring(year, 1, 1) BETWEEN m.valid_from AND m.valid_to
               ELSE m.valid_from <= spring(year, 7, 31) AND m.valid_to >= autumn(year, 8, 1)
           END OR number = m.municipality AS valid
    FROM delivered JOIN municipality_number m USING (number))
SELECT year, kind, number, municipality AS home, true AS resident FROM ours WHERE valid
UNION ALL
SELECT year, kind, number, number, false
FROM delivered
WHERE number NOT IN (SELECT number FROM municipality_number)
  AND regexp_full_match(number, '[0-9]{4}')
  AND left(number, 2) IN (SELECT county FROM county_number);

-- Schools by their number; in the layout of the printed form also by their name.
CREATE TABLE valid_lower_school AS
SELECT y.year, s.lower_school, s.name, s.municipality
FROM lower_school s, school_year_folder y
WHERE autumn(y.year, 10, 1) BETWEEN s.valid_from AND s.valid_to;

CREATE TABLE read_kartlegging AS
WITH cells AS (
    SELECT r.year, r.deliverer, r.file, r.line, r.fault,
           cell(elev_id) AS elev_id,
           CASE WHEN r.layout = 'form' THEN coalesce(named.lower_school, cell(skole)) ELSE cell(skole) END AS skole,
           cell(klasse) AS klasse,
           cell(fravar_prosent) AS fravar_prosent_text, decimal_number(cell(fravar_prosent)) AS fravar_prosent,
           tick(cell(fravar_over_6)) AS fravar_over_6,
           tick(cell(tidl_aktivitetsplan)) AS tidl_aktivitetsplan,
           tick(cell(har_aktivitetsplan)) AS har_aktivitetsplan,
           tick(cell(np_niva_1)) AS np_niva_1,
           cell(np_lesing) AS np_lesing_text, whole(cell(np_lesing)) AS np_lesing,
           cell(np_regning) AS np_regning_text, whole(cell(np_regning)) AS np_regning,
           cell(np_engelsk) AS np_engelsk_text, whole(cell(np_engelsk)) AS np_engelsk,
           tick(cell(tidl_spesialundervisning)) AS tidl_spesialundervisning,
           cell(snitt) AS snitt_text, decimal_number(cell(snitt)) AS snitt,
           tick(cell(snitt_under_3)) AS snitt_under_3,
           CASE WHEN tick(cell(karakter_1_eller_iv)) IS NOT NULL THEN tick(cell(karakter_1_eller_iv))
                WHEN whole(cell(karakter_1_eller_iv)) BETWEEN 0 AND 30 THEN whole(cell(karakter_1_eller_iv)) > 0
           END AS karakter_1_eller_iv,
           tick_or_text(cell(stort_avvik)) AS stort_avvik,
           tick_or_text(cell(uttrykt_behov)) AS uttrykt_behov,
           CASE WHEN cell(soknadsfrist) IS NULL THEN '1.3'
                WHEN tick(cell(soknadsfrist)) THEN '1.2'
                WHEN NOT tick(cell(soknadsfrist)) THEN '1.3'
                ELSE deadline(cell(soknadsfrist))
           END AS soknadsfrist,
           conclusion(cell(konklusjon)) AS konklusjon,
           tick_or_text(cell(til_oppfolging)) AS til_oppfolging,
           -- a tick is a yes; its 0 or false could be "refused" as well as "not asked" and is no value
           CASE WHEN cell(samtykke) IS NULL THEN 'ikke_spurt'
                WHEN tick(cell(samtykke)) THEN 'ja'
                ELSE one_of(lower(cell(samtykke)), ['nei', 'trukket', 'ikke_spurt'])
           END AS samtykke,
           cell(kartlagt_dato) AS kartlagt_dato_text, day(cell(kartlagt_dato)) AS kartlagt_dato,
           cell(samtykke_dato) AS samtykke_dato_text, day(cell(samtykke_dato)) AS samtykke_dato,
           cell(trukket_dato) AS trukket_dato_text, day(cell(trukket_dato)) AS trukket_dato
    FROM raw_kartlegging r
    LEFT JOIN valid_lower_school named
        ON r.layout = 'form' AND named.year = r.year AND named.municipality = r.deliverer
       AND lower(nfc_normalize(named.name)) = CASE WHEN r.layout = 'form' THEN lower(nfc_normalize(cell(r.skole))) END)
SELECT c.* EXCLUDE (fault, fravar_prosent_text, np_lesing_text, np_regning_text, np_engelsk_text, snitt_text,
                    kartlagt_dato_text, samtykke_dato_text, trukket_dato_text),
       elev_id AS key,
       fault IS NULL
       AND coalesce(is_pseudonym(elev_id), false)
       AND s.lower_school IS NOT NULL
       AND (klasse IS NULL OR length(klasse) <= 10)
       AND (fravar_prosent_text IS NULL OR coalesce(fravar_prosent BETWEEN 0 AND 100, false))
       AND (np_lesing_text IS NULL OR coalesce(np_lesing BETWEEN 1 AND 5, false))
       AND (np_regning_text IS NULL OR coalesce(np_regning BETWEEN 1 AND 5, false))
       AND (np_engelsk_text IS NULL OR coalesce(np_engelsk BETWEEN 1 AND 5, false))
       AND (snitt_text IS NULL OR coalesce(snitt BETWEEN 1 AND 6, false))
       AND fravar_over_6 IS NOT NULL AND tidl_aktivitetsplan IS NOT NULL AND har_aktivitetsplan IS NOT NULL
       AND np_niva_1 IS NOT NULL AND tidl_spesialundervisning IS NOT NULL AND snitt_under_3 IS NOT NULL
       AND karakter_1_eller_iv IS NOT NULL
       AND soknadsfrist IS NOT NULL AND samtykke IS NOT NULL
       AND blank_or_in_window(kartlagt_dato_text, c.year)
       AND blank_or_in_window(samtykke_dato_text, c.year)
       AND blank_or_in_window(trukket_dato_text, c.year) AS valid
FROM cells c
LEFT JOIN valid_lower_school s
    ON s.year = c.year AND s.lower_school = c.skole AND s.municipality = c.deliverer;

CREATE TABLE read_oppfolging AS
WITH cells AS (
    SELECT year, deliverer, file, line, fault,
           cell(elev_id) AS elev_id,
           one_of(lower(cell(tiltak)), ['kontakt_vgs', 'mote_foresatte', 'hospitering_avklart',
               'hospitering_gjennomfort', 'soknad_sendt', 'overlevering', 'vgs_overtatt', 'invitasjon_besok',
               'justering']) AS tiltak,
           day(cell(dato)) AS dato,
           cell(vgs) AS vgs,
           cell(ansvarlig) AS ansvarlig_text,
           one_of(lower(cell(ansvarlig)), ['rektor', 'kontaktlarer', 'radgiver', 'kontaktperson_vgs',
               'avdelingsleder', 'annen']) AS ansvarlig
    FROM raw_oppfolging)
SELECT * EXCLUDE (fault, ansvarlig_text),
       concat_ws('|', elev_id, tiltak, coalesce(vgs, '')) AS key,
       fault IS NULL
       AND coalesce(is_pseudonym(elev_id), false)
       AND tiltak IS NOT NULL
       AND coalesce(in_window(dato, year), false)
       AND (vgs IS NULL OR vgs IN (SELECT upper_school FROM upper_school))
       AND (ansvarlig_text IS NULL OR ansvarlig IS NOT NULL) AS valid
FROM cells;

CREATE TABLE read_arshjul AS
WITH cells AS (
    SELECT r.year, r.deliverer, r.file, r.line, r.fault,
           one_of(lower(cell(niva)), ['enhet', 'skoleeier', 'samhandling']) AS niva,
           cell(skole) AS skole,
           whole(cell(tiltak)) AS tiltak,
           day(cell(dato)) AS dato,
           cell(deltakere) AS deltakere_text, whole(cell(deltakere)) AS deltakere
    FROM raw_arshjul r)
SELECT c.* EXCLUDE (fault, deltakere_text),
       concat_ws('|', c.deliverer, niva, coalesce(skole, ''), tiltak) AS key,
       fault IS NULL
       AND niva IS NOT NULL
       AND (niva = 'samhandling') = (c.deliverer = (SELECT county FROM region))
       AND CASE WHEN niva = 'enhet' THEN s.lower_school IS NOT NULL ELSE skole IS NULL END
       AND coalesce(tiltak BETWEEN 1 AND CASE WHEN niva = 'samhandling' THEN 3 ELSE 6 END, false)
       AND coalesce(in_window(dato, c.year), false)
       AND (deltakere_text IS NULL OR (niva = 'samhandling' AND deltakere IS NOT NULL)) AS valid
FROM cells c
LEFT JOIN valid_lower_school s
    ON s.year = c.year AND s.lower_school = c.skole AND s.municipality = c.deliverer;

CREATE TABLE read_elevtall AS
WITH cells AS (
    SELECT year, deliverer, file, line, fault,
           cell(skole) AS skole,
           whole(cell(elever_10_trinn)) AS elever_10_trinn
    FROM raw_elevtall)
SELECT c.* EXCLUDE (fault),
       c.skole AS key,
       fault IS NULL
       AND s.lower_school IS NOT NULL
       AND coalesce(elever_10_trinn BETWEEN 0 AND 1000, false) AS valid
FROM cells c
LEFT JOIN valid_lower_school s
    ON s.year = c.year AND s.lower_school = c.skole AND s.municipality = c.deliverer;

CREATE TABLE read_soknad AS
WITH cells AS (
    SELECT year, deliverer, file, line, fault,
           cell(elev_id) AS elev_id,
           cell(hjemkommune) AS number,
           one_of(lower(cell(rettstype)), ['ungdomsrett', 'fullforingsrett', 'voksenrett', 'ingen']) AS rettstype,
           one_of(lower(cell(trinn)), ['vg1', 'vg2', 'vg3', 'laereplass']) AS trinn,
           one_of(lower(cell(grunnlag)), ['ordinaer', 'fortrinn', 'individuell', 'landslinje', 'gjesteelev',
               'voksen']) AS grunnlag,
           deadline(cell(frist)) AS frist,
           day(cell(mottatt_dato)) AS mottatt_dato,
           coalesce(lower(cell(behandlet)), 'ja') AS behandlet,
           cell(endret_antall) AS endret_antall_text, coalesce(whole(cell(endret_antall)), 0) AS endret_antall,
           tick(cell(radgiver_anbefalt)) AS radgiver_anbefalt,
           cell(flyttet_dato) AS flyttet_dato_text, day(cell(flyttet_dato)) AS flyttet_dato,
           tick(cell(flyttet_saerlig_grunn)) AS flyttet_saerlig_grunn,
           lower(cell(bestatt_alle_fag)) AS bestatt_alle_fag,
           lower(cell(helhetsvurdering)) AS helhetsvurdering
    FROM raw_soknad)
SELECT c.* EXCLUDE (fault, number, endret_antall_text, flyttet_dato_text),
       h.home, h.resident,
       elev_id AS key,
       fault IS NULL
       AND coalesce(is_pseudonym(elev_id), false)
       AND h.home IS NOT NULL
       AND rettstype IS NOT NULL AND trinn IS NOT NULL AND grunnlag IS NOT NULL AND frist IS NOT NULL
       AND coalesce(in_window(mottatt_dato, c.year), false)
       AND behandlet IN ('ja', 'nei')
       AND (endret_antall_text IS NULL OR coalesce(whole(endret_antall_text) <= 9, false))
       AND radgiver_anbefalt IS NOT NULL
       AND blank_or_in_window(flyttet_dato_text, c.year)
       AND flyttet_saerlig_grunn IS NOT NULL
       AND CASE WHEN bestatt_alle_fag IS NULL THEN trinn NOT IN ('vg2', 'vg3')
                ELSE bestatt_alle_fag IN ('ja', 'nei') END
       AND (helhetsvurdering IS NULL OR helhetsvurdering IN ('kvalifisert', 'deltid', 'omvalg', 'avslag')) AS valid
FROM cells c
LEFT JOIN delivered_home h ON h.kind = 'soknad' AND h.year = c.year AND h.number = c.number;

CREATE TABLE read_onske AS
WITH cells AS (
    SELECT year, deliverer, file, line, fault,
           cell(elev_id) AS elev_id,
           whole(cell(prioritet)) AS prioritet,
           cell(skole) AS skole,
           cell(programomrade) AS programomrade,
           cell(poeng) AS poeng_text, decimal_number(cell(poeng)) AS poeng,
           cell(tilleggspoeng) AS tilleggspoeng_text, decimal_number(cell(tilleggspoeng)) AS tilleggspoeng,
           tick(cell(ferdighetsprove)) AS ferdighetsprove,
           one_of(lower(cell(status)), ['inntatt', 'venteliste', 'avslag', 'sokt_videre']) AS status,
           lower(cell(svar)) AS svar
    FROM raw_onske)
SELECT c.* EXCLUDE (fault, poeng_text, tilleggspoeng_text),
       p.programme,
       elev_id || '|' || prioritet AS key,
       fault IS NULL
       AND coalesce(is_pseudonym(elev_id), false)
       AND coalesce(prioritet BETWEEN 1 AND 10, false)
       AND (skole IS NULL OR skole IN (SELECT upper_school FROM upper_school))
       AND p.programme IS NOT NULL
       AND (poeng_text IS NULL OR coalesce(poeng BETWEEN 0 AND 80, false))
       AND (tilleggspoeng_text IS NULL OR coalesce(tilleggspoeng BETWEEN 0 AND 12, false)) -- §§ 9, 10
       AND ferdighetsprove IS NOT NULL
       AND status IS NOT NULL
       AND (svar IS NULL OR svar IN ('ja', 'nei')) AS valid
FROM cells c
LEFT JOIN programme_area p ON p.area = c.programomrade;

CREATE TABLE read_elevforhold AS
WITH cells AS (
    SELECT year, deliverer, file, line, fault,
           cell(elev_id) AS elev_id,
           cell(skole) AS skole,
           cell(programomrade) AS programomrade,
           one_of(lower(cell(trinn)), ['vg1', 'vg2', 'vg3']) AS trinn,
           cell(hjemkommune) AS number,
           one_of(lower(cell(rettstype)), ['ungdomsrett', 'fullforingsrett', 'voksenrett', 'ingen']) AS rettstype,
           day(cell(startdato)) AS startdato,
           cell(sluttdato) AS sluttdato_text, day(cell(sluttdato)) AS sluttdato,
           cell(sluttarsak) AS sluttarsak_text,
           one_of(lower(cell(sluttarsak)), ['sluttet', 'byttet_skole', 'byttet_program', 'flyttet', 'laereplass',
               'ikke_mott', 'annet']) AS sluttarsak,
           lower(cell(mott_forste_dag)) AS mott_forste_dag,
           coalesce(lower(cell(omfang)), 'heltid') AS omfang,
           tick(cell(permisjon)) AS permisjon,
           tick(cell(utveksling)) AS utveksling,
           upper(cell(fullfortkode)) AS fullfortkode
    FROM raw_elevforhold)
SELECT c.* EXCLUDE (fault, number, sluttdato_text, sluttarsak_text),
       h.home, h.resident, p.programme, p.track,
       concat_ws('|', elev_id, skole, programomrade, startdato) AS key,
       fault IS NULL
       AND coalesce(is_pseudonym(elev_id), false)
       AND coalesce(skole IN (SELECT upper_school FROM upper_school), false)
       AND p.programme IS NOT NULL
       AND trinn IS NOT NULL AND h.home IS NOT NULL AND rettstype IS NOT NULL
       AND coalesce(startdato <= as_of() AND startdato BETWEEN autumn(c.year, 8, 1) AND spring(c.year, 7, 31), false)
       AND CASE WHEN sluttdato_text IS NULL THEN sluttarsak_text IS NULL
                ELSE coalesce(sluttdato <= as_of() AND sluttdato BETWEEN startdato AND spring(c.year, 7, 31), false)
                     AND sluttarsak IS NOT NULL END
       AND (mott_forste_dag IS NULL OR mott_forste_dag IN ('ja', 'nei', 'gyldig_fravar'))
       AND omfang IN ('heltid', 'deltid')
       AND permisjon IS NOT NULL AND utveksling IS NOT NULL
       AND (fullfortkode IS NULL OR regexp_full_match(fullfortkode, '[A-ZÆØÅ]')) AS valid
FROM cells c
LEFT JOIN delivered_home h ON h.kind = 'elevforhold' AND h.year = c.year AND h.number = c.number
LEFT JOIN programme_area p ON p.area = c.programomrade;

CREATE TABLE read_laerekontrakt AS
WITH cells AS (
    SELECT year, deliverer, file, line, fault,
           cell(elev_id) AS elev_id,
           cell(fag) AS fag,
           cell(hjemkommune) AS number,
           one_of(lower(cell(rettstype)), ['ungdomsrett', 'fullforingsrett', 'voksenrett', 'ingen']) AS rettstype,
           one_of(lower(cell(type)), ['laerling', 'laerekandidat']) AS type,
           day(cell(startdato)) AS startdato,
           cell(sluttdato) AS sluttdato_text, day(cell(sluttdato)) AS sluttdato,
           tick(cell(hevet)) AS hevet,
           lower(cell(resultat)) AS resultat
    FROM raw_laerekontrakt)
SELECT c.* EXCLUDE (fault, number, sluttdato_text),
       h.home, h.resident,
       concat_ws('|', elev_id, fag, startdato) AS key,
       fault IS NULL
       AND coalesce(is_pseudonym(elev_id), false)
       AND p.programme IS NOT NULL
       AND h.home IS NOT NULL AND rettstype IS NOT NULL AND type IS NOT NULL
       AND coalesce(startdato <= as_of() AND startdato >= make_date(c.year - 6, 7, 1), false)
       AND blank_or_in_window(sluttdato_text, c.year)
       AND (sluttdato_text IS NULL OR coalesce(sluttdato >= startdato, false))
       AND hevet IS NOT NULL
       AND (resultat IS NULL OR resultat IN ('bestatt', 'ikke_bestatt'))
       AND (sluttdato_text IS NOT NULL OR (NOT hevet AND resultat IS NULL))
       AND NOT (hevet AND resultat IS NOT NULL) AS valid
FROM cells c
LEFT JOIN delivered_home h ON h.kind = 'laerekontrakt' AND h.year = c.year AND h.number = c.number
LEFT JOIN programme_area p ON p.area = c.fag;
