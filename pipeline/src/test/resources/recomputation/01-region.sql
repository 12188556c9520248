-- The region as region.json describes it: who delivers, which schools and programmes there are.
-- Given: the variables region_json (path) and as_of (DATE).

CREATE TABLE region AS
SELECT code, county.number AS county
FROM read_json(getvariable('region_json'), columns = {code: 'VARCHAR', county: 'STRUCT(number VARCHAR)'});

CREATE TABLE municipality AS
SELECT m.number
FROM (SELECT unnest(municipalities) AS m
      FROM read_json(getvariable('region_json'), columns = {municipalities: 'STRUCT(number VARCHAR)[]'}));

-- Every number a municipality of the region has or had, with the municipality it is today.
-- The number of today is valid from the day after its last former number lapsed.
CREATE TABLE municipality_number AS
WITH delivered AS (
    SELECT unnest(municipalities) AS m
    FROM read_json(getvariable('region_json'), columns = {
        municipalities: 'STRUCT(number VARCHAR, former STRUCT(number VARCHAR, valid_from DATE, valid_to DATE)[])[]'})),
former AS (
    SELECT m.number AS municipality, unnest(m.former) AS f FROM delivered),
numbers AS (
    SELECT f.number AS number, municipality, coalesce(f.valid_from, DATE '0001-01-01') AS valid_from, f.valid_to
    FROM former
    UNION ALL
    SELECT m.number, m.number,
           coalesce((SELECT max(f.valid_to) + 1 FROM former WHERE municipality = m.number), DATE '0001-01-01'),
           DATE '9999-12-31'
    FROM delivered)
SELECT * FROM numbers;

CREATE TABLE lower_school AS
SELECT s.orgnr AS lower_school, s.name, s.municipality,
       coalesce(s.valid_from, DATE '0001-01-01') AS valid_from,
       coalesce(s.valid_to, DATE '9999-12-31') AS valid_to
FROM (SELECT unnest(lower_secondary_schools) AS s
      FROM read_json(getvariable('region_json'), columns = {
          lower_secondary_schools:
              'STRUCT(orgnr VARCHAR, name VARCHAR, municipality VARCHAR, valid_from DATE, valid_to DATE)[]'}));

CREATE TABLE upper_school AS
SELECT s.orgnr AS upper_school, s.in_region
FROM (SELECT unnest(upper_secondary_schools) AS s
      FROM read_json(getvariable('region_json'), columns = {
          upper_secondary_schools: 'STRUCT(orgnr VARCHAR, in_region BOOLEAN)[]'}))
UNION ALL
SELECT '000000000', false; -- any school outside the county

CREATE TABLE programme_prefix AS
SELECT p.prefix, p.code AS programme, p.track
FROM (SELECT unnest(programmes) AS p
      FROM read_json(getvariable('region_json'), columns = {
          programmes: 'STRUCT(prefix VARCHAR, code VARCHAR, track VARCHAR)[]'}));

-- Numbers of municipalities elsewhere: the first two digits are those of a county that has existed since 2014,
-- or 21 for Svalbard.
CREATE TABLE county_number AS
SELECT unnest(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12', '14', '15', '16', '17', '18',
               '19', '20', '50', '30', '34', '38', '42', '46', '54', '31', '32', '33', '39', '40', '55', '56', '21'])
           AS county;
