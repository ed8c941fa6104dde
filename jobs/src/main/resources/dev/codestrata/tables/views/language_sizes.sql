SELECT
  f.repository_id, f.full_name, f.language, count(*) AS files, sum(f.size_bytes) AS bytes,
  sum(CAST(m.code_lines AS bigint)) AS code_lines
FROM files f
LEFT JOIN blob_metrics m
  ON m.blob_id = f.blob_id AND m.language = f.language AND m.analyzer_version = f.analyzer_version
WHERE f.language IS NOT NULL AND NOT f.is_vendored AND NOT f.is_generated
GROUP BY f.repository_id, f.full_name, f.language
