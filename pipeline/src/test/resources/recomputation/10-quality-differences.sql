-- What the pipeline says otherwise of the deliveries. Given: the variable data_quality, the path of its Parquet file.

CREATE VIEW quality_differences AS
SELECT school_year, deliverer, kind,
       e.status AS expected_status, p.status AS status,
       e.files AS expected_files, p.files AS files,
       e.rows AS expected_rows, p.rows AS rows,
       e.used AS expected_used, p.used AS used,
       e.rejected AS expected_rejected, p.rejected AS rejected
FROM expected_quality e
FULL JOIN read_parquet(getvariable('data_quality')) p USING (school_year, deliverer, kind)
WHERE e.status IS DISTINCT FROM p.status
   OR e.files IS DISTINCT FROM p.files
   OR e.rows IS DISTINCT FROM p.rows
   OR e.used IS DISTINCT FROM p.used
   OR e.rejected IS DISTINCT FROM p.rejected
ORDER BY ALL;
