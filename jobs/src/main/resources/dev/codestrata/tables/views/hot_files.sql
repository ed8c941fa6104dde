-- Which files both change often and are complex?
WITH measured AS (
  SELECT
    m.repository_id, m.full_name, m.path, f.language, m.revisions, m.churn, m.authors,
    m.last_changed_at, CAST(b.code_lines AS bigint) AS code_lines,
    CAST(b.cyclomatic_complexity AS bigint) AS cyclomatic_complexity
  FROM file_process_metrics m
  JOIN files f ON f.repository_id = m.repository_id AND f.path = m.path
  JOIN blob_metrics b
    ON b.blob_id = f.blob_id AND b.language = f.language AND b.analyzer_version = f.analyzer_version
  WHERE NOT f.is_generated AND NOT f.is_vendored AND b.cyclomatic_complexity IS NOT NULL
)
SELECT
  repository_id, full_name, path, language, revisions, churn, authors, last_changed_at, code_lines,
  cyclomatic_complexity,
  percent_rank() OVER (PARTITION BY repository_id ORDER BY revisions)
    * percent_rank() OVER (PARTITION BY repository_id ORDER BY cyclomatic_complexity) AS heat
FROM measured
