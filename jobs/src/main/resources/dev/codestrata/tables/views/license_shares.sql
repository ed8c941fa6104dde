SELECT
  repository_id, full_name, license, license_type, count(*) AS files, sum(size_bytes) AS bytes
FROM files
GROUP BY repository_id, full_name, license, license_type
