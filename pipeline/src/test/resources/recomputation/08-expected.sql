-- Every row of every count table, before anything is suppressed: counts, totals and status.

-- The areas, breakdowns and levels there are: the region, the seven, the lower-secondary schools valid on 1 October of
-- a year of the span, the upper-secondary schools of the region, every programme, vg1–vg3.
CREATE TABLE shown_area AS
SELECT 'region' AS area_level, code AS area, NULL::INTEGER AS year FROM region
UNION ALL SELECT 'region_schools', code, NULL FROM region
UNION ALL SELECT 'municipality', number, NULL FROM municipality
UNION ALL SELECT 'lower_school', lower_school, year FROM valid_lower_school
UNION ALL SELECT 'upper_school', upper_school, NULL FROM upper_school WHERE in_region;

CREATE TABLE shown_breakdown AS
SELECT 'area' AS breakdown, 'all' AS programme, 'all' AS level
UNION ALL SELECT DISTINCT 'programme', programme, 'all' FROM programme_prefix
UNION ALL SELECT 'level', 'all', unnest(['vg1', 'vg2', 'vg3']);

CREATE TABLE shown_row AS
WITH spans AS (
    SELECT s.*, is_closed(s.school_year) AS closed FROM span s)
SELECT DISTINCT m.statistic, s.school_year, s.years, m.area_level, a.area, b.programme, b.level, s."group",
       unnest(t.categories) AS category, s.closed
FROM margin m
JOIN statistic t USING (statistic)
JOIN spans s ON s.statistic = m.statistic AND s.years = m.years AND (s."group" = 'all' OR NOT m.only_all)
JOIN shown_area a ON a.area_level = m.area_level AND (a.year IS NULL OR list_contains(s.summed, a.year))
JOIN shown_breakdown b ON b.breakdown = m.breakdown
-- the one open year: the region's and the region's schools' single year only
WHERE s.closed OR (s.years = 1 AND m.area_level IN ('region', 'region_schools') AND m.breakdown <> 'programme');

-- Sums of the inner cells over every area and breakdown they belong to, and over the years of a span.
CREATE TABLE counted AS
WITH yearly AS (
    SELECT statistic, "group", category, year, 'region' AS area_level, (SELECT code FROM region) AS area,
           'all' AS programme, 'all' AS level, sum(n) AS n
    FROM cell WHERE municipality IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT statistic, "group", category, year, 'region', (SELECT code FROM region), programme, 'all', sum(n)
    FROM cell WHERE municipality IS NOT NULL AND programme IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT statistic, "group", category, year, 'region', (SELECT code FROM region), 'all', level, sum(n)
    FROM cell WHERE municipality IS NOT NULL AND level IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT statistic, "group", category, year, 'region_schools', (SELECT code FROM region), 'all', 'all', sum(n)
    FROM cell WHERE upper_school IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT statistic, "group", category, year, 'region_schools', (SELECT code FROM region), programme, 'all', sum(n)
    FROM cell WHERE upper_school IS NOT NULL AND programme IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT statistic, "group", category, year, 'region_schools', (SELECT code FROM region), 'all', level, sum(n)
    FROM cell WHERE upper_school IS NOT NULL AND level IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT statistic, "group", category, year, 'municipality', municipality, 'all', 'all', sum(n)
    FROM cell WHERE municipality IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT statistic, "group", category, year, 'lower_school', lower_school, 'all', 'all', sum(n)
    FROM cell WHERE lower_school IS NOT NULL GROUP BY ALL
    UNION ALL
    SELECT statistic, "group", category, year, 'upper_school', upper_school, 'all', 'all', sum(n)
    FROM cell WHERE upper_school IS NOT NULL GROUP BY ALL),
summed AS (
    SELECT statistic, "group", years, school_year, unnest(summed) AS year FROM span)
SELECT y.statistic, s.school_year, s.years, y.area_level, y.area, y.programme, y.level, y."group", y.category,
       sum(y.n)::BIGINT AS count
FROM yearly y
JOIN summed s ON s.statistic = y.statistic AND s."group" = y."group" AND s.year = y.year
GROUP BY ALL;

CREATE TABLE expected AS
WITH filled AS (
    SELECT r.*, coalesce(c.count, 0) AS count,
           sum(coalesce(c.count, 0)) OVER (PARTITION BY r.statistic, r.school_year, r.years, r.area_level, r.area,
                                                        r.programme, r.level, r."group")::BIGINT AS total
    FROM shown_row r
    LEFT JOIN counted c USING (statistic, school_year, years, area_level, area, programme, level, "group", category)),
-- A closed school-year folder in which a group of a statistic is not available: one row a category, of the region.
missing AS (
    SELECT s.statistic, y.year AS school_year, 1 AS years,
           CASE WHEN s.statistic = 'admission.skill_test' THEN 'region_schools' ELSE 'region' END AS area_level,
           (SELECT code FROM region) AS area, 'all' AS programme, 'all' AS level, s."group",
           unnest(s.categories) AS category
    FROM school_year_folder y
    CROSS JOIN (SELECT statistic, categories, unnest(groups) AS "group" FROM statistic) s
    ANTI JOIN available a ON a.year = y.year AND a.statistic = s.statistic AND a."group" = s."group"
    WHERE is_closed(y.year))
SELECT statistic, school_year(school_year) AS school_year, years, area_level, area, programme, level, "group", category,
       CASE WHEN total > 0 THEN count END AS count,
       CASE WHEN total > 0 THEN total END AS total,
       CASE WHEN total = 0 THEN 'not_applicable' WHEN closed THEN 'published' ELSE 'provisional' END AS status
FROM filled
UNION ALL
SELECT statistic, school_year(school_year), years, area_level, area, programme, level, "group", category, NULL, NULL,
       'missing'
FROM missing;
