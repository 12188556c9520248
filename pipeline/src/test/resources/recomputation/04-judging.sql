-- Which rows are used (deliveries, "Verdicts and the ledger"). Among the valid rows of a kind in a school year:
-- identical rows – the first by path and line is used; two contents under one key – all rows of that key are rejected.
-- Files are numbered in the order of their paths.

-- The places of valid rows that are duplicates or contradict another row.
CREATE MACRO refused(forms) AS TABLE
WITH shared AS (
    SELECT year, key FROM query_table(forms) WHERE valid GROUP BY year, key HAVING count(*) > 1),
claims AS (
    SELECT r.year, r.key, r.file, r.line, row(*COLUMNS(r.* EXCLUDE (deliverer, file, line, valid))) AS content
    FROM query_table(forms) r
    SEMI JOIN shared ON shared.year = r.year AND shared.key = r.key
    WHERE r.valid),
ordered AS (
    SELECT file, line,
           count(DISTINCT content) OVER (PARTITION BY year, key) AS contents,
           row_number() OVER (PARTITION BY year, key ORDER BY file, line) AS place
    FROM claims)
SELECT file, line FROM ordered WHERE contents > 1 OR place > 1;

CREATE MACRO accepted(forms) AS TABLE
SELECT r.* EXCLUDE (valid, key)
FROM query_table(forms) r
ANTI JOIN (FROM refused(forms)) n ON n.file = r.file AND n.line = r.line
WHERE r.valid;

CREATE TABLE kartlegging AS FROM accepted('read_kartlegging');
CREATE TABLE oppfolging AS FROM accepted('read_oppfolging');
CREATE TABLE arshjul AS FROM accepted('read_arshjul');
CREATE TABLE elevtall AS FROM accepted('read_elevtall');
CREATE TABLE soknad AS FROM accepted('read_soknad');
CREATE TABLE onske AS FROM accepted('read_onske');
CREATE TABLE elevforhold AS FROM accepted('read_elevforhold');
CREATE TABLE laerekontrakt AS FROM accepted('read_laerekontrakt');

-- rows in the file = used + rejected, for every file.
CREATE TABLE ledger AS
WITH delivered AS (
    SELECT file, count(*) AS rows FROM (
        SELECT file FROM raw_kartlegging UNION ALL SELECT file FROM raw_oppfolging
        UNION ALL SELECT file FROM raw_arshjul UNION ALL SELECT file FROM raw_elevtall
        UNION ALL SELECT file FROM raw_soknad UNION ALL SELECT file FROM raw_onske
        UNION ALL SELECT file FROM raw_elevforhold UNION ALL SELECT file FROM raw_laerekontrakt)
    GROUP BY file),
used AS (
    SELECT file, count(*) AS used FROM (
        SELECT file FROM kartlegging UNION ALL SELECT file FROM oppfolging
        UNION ALL SELECT file FROM arshjul UNION ALL SELECT file FROM elevtall
        UNION ALL SELECT file FROM soknad UNION ALL SELECT file FROM onske
        UNION ALL SELECT file FROM elevforhold UNION ALL SELECT file FROM laerekontrakt)
    GROUP BY file)
SELECT f.*, coalesce(d.rows, 0) AS rows, coalesce(u.used, 0) AS used
FROM delivery_file f LEFT JOIN delivered d USING (file) LEFT JOIN used u USING (file);

-- Who delivers what: municipalities and the county share the year wheel.
CREATE TABLE deliverer AS
SELECT number AS deliverer, unnest(['kartlegging', 'oppfolging', 'arshjul', 'elevtall']) AS kind FROM municipality
UNION ALL
SELECT county, unnest(['soknad', 'onske', 'elevforhold', 'laerekontrakt', 'arshjul']) FROM region;

-- data_quality: of oppfolging only the status, the rest would tell how many pupils are followed up. For the open year
-- nothing is expected, so nothing is missing.
CREATE VIEW expected_quality AS
WITH delivery AS (
    SELECT y.year, d.deliverer, d.kind, count(l.file) AS files, coalesce(bool_or(l.rejected), false) AS refused_file,
           coalesce(sum(l.rows), 0)::BIGINT AS rows, coalesce(sum(l.used), 0)::BIGINT AS used
    FROM school_year_folder y
    CROSS JOIN deliverer d
    LEFT JOIN ledger l ON l.year = y.year AND l.deliverer = d.deliverer AND l.kind = d.kind
    GROUP BY ALL)
SELECT school_year(year) AS school_year, deliverer, kind,
       CASE WHEN files = 0 THEN 'missing' WHEN refused_file OR used < rows THEN 'partial' ELSE 'complete' END AS status,
       CASE WHEN kind <> 'oppfolging' THEN files END AS files,
       CASE WHEN kind <> 'oppfolging' THEN rows END AS rows,
       CASE WHEN kind <> 'oppfolging' THEN used END AS used,
       CASE WHEN kind <> 'oppfolging' THEN rows - used END AS rejected
FROM delivery
WHERE files > 0 OR is_closed(year);
