-- What the pipeline counted otherwise; every statistic that differs is among the first rows. Given: the variable margins,
-- the path of margins.parquet.

CREATE VIEW published AS
SELECT statistic, school_year, years, area_level, area, programme, level, "group", category, count, total, status
FROM read_parquet(getvariable('margins'));

CREATE VIEW differences AS
SELECT coalesce(e.statistic, p.statistic) AS statistic, school_year, years, area_level, area, programme, level, "group",
       category,
       e.count AS expected_count, p.count AS count, e.total AS expected_total, p.total AS total,
       coalesce(e.status, 'no such row') AS expected_status, coalesce(p.status, 'no such row') AS status
FROM expected e
FULL JOIN published p USING (statistic, school_year, years, area_level, area, programme, level, "group", category)
WHERE e.count IS DISTINCT FROM p.count OR e.total IS DISTINCT FROM p.total OR e.status IS DISTINCT FROM p.status
ORDER BY row_number() OVER (PARTITION BY statistic ORDER BY years, area_level, area, school_year, "group", category),
         statistic;
