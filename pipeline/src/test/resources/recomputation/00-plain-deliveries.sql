-- Plain deliveries straight into the tables of text, by DuckDB's own CSV reader: every file is CSV with semicolons,
-- the form's own headings in the form's own order, UTF-8, and no line is broken by hand. For deliveries as people send
-- them the loader beside the tests is used instead.
-- Given: the variable deliveries, the folder's path.

CREATE MACRO year_of(file) AS left(split_part(file, '/', -3), 4)::INTEGER;
CREATE MACRO deliverer_of(file) AS split_part(file, '/', -2);
CREATE MACRO delivered_files(kind) AS TABLE
SELECT file, kind AS kind FROM glob(getvariable('deliveries') || '/*-*/*/' || kind || '*.csv');

CREATE TABLE delivery_file AS
SELECT row_number() OVER (ORDER BY encode(path)) - 1 AS file, year_of(path) AS year, deliverer_of(path) AS deliverer,
       path, kind, false AS rejected
FROM (SELECT file AS path, kind FROM delivered_files('kartlegging')
      UNION ALL FROM delivered_files('oppfolging') UNION ALL FROM delivered_files('arshjul')
      UNION ALL FROM delivered_files('elevtall') UNION ALL FROM delivered_files('soknad')
      UNION ALL FROM delivered_files('onske') UNION ALL FROM delivered_files('elevforhold')
      UNION ALL FROM delivered_files('laerekontrakt'));

CREATE TABLE school_year_folder AS SELECT DISTINCT year FROM delivery_file;

CREATE TABLE raw_kartlegging AS
SELECT f.year, f.deliverer, f.file, row_number() OVER () AS line, 'list' AS layout, NULL AS fault,
       c.* EXCLUDE (filename)
FROM read_csv(getvariable('deliveries') || '/*-*/*/kartlegging*.csv', delim = ';', quote = '"', escape = '"', header = true,
              auto_detect = false, null_padding = true, filename = true,
              columns = {
                  elev_id: 'VARCHAR', skole: 'VARCHAR', klasse: 'VARCHAR', fravar_prosent: 'VARCHAR',
                  fravar_over_6: 'VARCHAR', tidl_aktivitetsplan: 'VARCHAR', har_aktivitetsplan: 'VARCHAR',
                  np_niva_1: 'VARCHAR', np_lesing: 'VARCHAR', np_regning: 'VARCHAR', np_engelsk: 'VARCHAR',
                  tidl_spesialundervisning: 'VARCHAR', snitt: 'VARCHAR', snitt_under_3: 'VARCHAR',
                  karakter_1_eller_iv: 'VARCHAR', stort_avvik: 'VARCHAR', uttrykt_behov: 'VARCHAR',
                  soknadsfrist: 'VARCHAR', konklusjon: 'VARCHAR', til_oppfolging: 'VARCHAR', samtykke: 'VARCHAR',
                  kartlagt_dato: 'VARCHAR', samtykke_dato: 'VARCHAR', trukket_dato: 'VARCHAR'}) c
JOIN delivery_file f ON f.path = c.filename;

CREATE TABLE raw_oppfolging AS
SELECT f.year, f.deliverer, f.file, row_number() OVER () AS line, 'list' AS layout, NULL AS fault,
       c.* EXCLUDE (filename)
FROM read_csv(getvariable('deliveries') || '/*-*/*/oppfolging*.csv', delim = ';', quote = '"', escape = '"', header = true,
              auto_detect = false, null_padding = true, filename = true,
              columns = {
                  elev_id: 'VARCHAR', tiltak: 'VARCHAR', dato: 'VARCHAR', vgs: 'VARCHAR', ansvarlig: 'VARCHAR'}) c
JOIN delivery_file f ON f.path = c.filename;

CREATE TABLE raw_arshjul AS
SELECT f.year, f.deliverer, f.file, row_number() OVER () AS line, 'list' AS layout, NULL AS fault,
       c.* EXCLUDE (filename)
FROM read_csv(getvariable('deliveries') || '/*-*/*/arshjul*.csv', delim = ';', quote = '"', escape = '"', header = true,
              auto_detect = false, null_padding = true, filename = true,
              columns = {
                  niva: 'VARCHAR', skole: 'VARCHAR', tiltak: 'VARCHAR', dato: 'VARCHAR', deltakere: 'VARCHAR'}) c
JOIN delivery_file f ON f.path = c.filename;

CREATE TABLE raw_elevtall AS
SELECT f.year, f.deliverer, f.file, row_number() OVER () AS line, 'list' AS layout, NULL AS fault,
       c.* EXCLUDE (filename)
FROM read_csv(getvariable('deliveries') || '/*-*/*/elevtall*.csv', delim = ';', quote = '"', escape = '"', header = true,
              auto_detect = false, null_padding = true, filename = true,
              columns = {
                  skole: 'VARCHAR', elever_10_trinn: 'VARCHAR'}) c
JOIN delivery_file f ON f.path = c.filename;

CREATE TABLE raw_soknad AS
SELECT f.year, f.deliverer, f.file, row_number() OVER () AS line, 'list' AS layout, NULL AS fault,
       c.* EXCLUDE (filename)
FROM read_csv(getvariable('deliveries') || '/*-*/*/soknad*.csv', delim = ';', quote = '"', escape = '"', header = true,
              auto_detect = false, null_padding = true, filename = true,
              columns = {
                  elev_id: 'VARCHAR', hjemkommune: 'VARCHAR', rettstype: 'VARCHAR', trinn: 'VARCHAR',
                  grunnlag: 'VARCHAR', frist: 'VARCHAR', mottatt_dato: 'VARCHAR', behandlet: 'VARCHAR',
                  endret_antall: 'VARCHAR', radgiver_anbefalt: 'VARCHAR', flyttet_dato: 'VARCHAR',
                  flyttet_saerlig_grunn: 'VARCHAR', bestatt_alle_fag: 'VARCHAR', helhetsvurdering: 'VARCHAR'}) c
JOIN delivery_file f ON f.path = c.filename;

CREATE TABLE raw_onske AS
SELECT f.year, f.deliverer, f.file, row_number() OVER () AS line, 'list' AS layout, NULL AS fault,
       c.* EXCLUDE (filename)
FROM read_csv(getvariable('deliveries') || '/*-*/*/onske*.csv', delim = ';', quote = '"', escape = '"', header = true,
              auto_detect = false, null_padding = true, filename = true,
              columns = {
                  elev_id: 'VARCHAR', prioritet: 'VARCHAR', skole: 'VARCHAR', programomrade: 'VARCHAR',
                  poeng: 'VARCHAR', tilleggspoeng: 'VARCHAR', ferdighetsprove: 'VARCHAR', status: 'VARCHAR',
                  svar: 'VARCHAR'}) c
JOIN delivery_file f ON f.path = c.filename;

CREATE TABLE raw_elevforhold AS
SELECT f.year, f.deliverer, f.file, row_number() OVER () AS line, 'list' AS layout, NULL AS fault,
       c.* EXCLUDE (filename)
FROM read_csv(getvariable('deliveries') || '/*-*/*/elevforhold*.csv', delim = ';', quote = '"', escape = '"', header = true,
              auto_detect = false, null_padding = true, filename = true,
              columns = {
                  elev_id: 'VARCHAR', skole: 'VARCHAR', programomrade: 'VARCHAR', trinn: 'VARCHAR',
                  hjemkommune: 'VARCHAR', rettstype: 'VARCHAR', startdato: 'VARCHAR', sluttdato: 'VARCHAR',
                  sluttarsak: 'VARCHAR', mott_forste_dag: 'VARCHAR', omfang: 'VARCHAR', permisjon: 'VARCHAR',
                  utveksling: 'VARCHAR', fullfortkode: 'VARCHAR'}) c
JOIN delivery_file f ON f.path = c.filename;

CREATE TABLE raw_laerekontrakt AS
SELECT f.year, f.deliverer, f.file, row_number() OVER () AS line, 'list' AS layout, NULL AS fault,
       c.* EXCLUDE (filename)
FROM read_csv(getvariable('deliveries') || '/*-*/*/laerekontrakt*.csv', delim = ';', quote = '"', escape = '"', header = true,
              auto_detect = false, null_padding = true, filename = true,
              columns = {
                  elev_id: 'VARCHAR', fag: 'VARCHAR', hjemkommune: 'VARCHAR', rettstype: 'VARCHAR',
                  type: 'VARCHAR', startdato: 'VARCHAR', sluttdato: 'VARCHAR', hevet: 'VARCHAR',
                  resultat: 'VARCHAR'}) c
JOIN delivery_file f ON f.path = c.filename;
