-- What is each repository, how large and how old, and what was found in it?
WITH sizes AS (
  SELECT
    repository_id, max_by(language, struct(bytes, language)) AS language, sum(files) AS files,
    sum(code_lines) AS code_lines
  FROM (
    SELECT
      f.repository_id, f.language, sum(f.size_bytes) AS bytes, count(*) AS files,
      sum(CAST(m.code_lines AS bigint)) AS code_lines
    FROM files f
    LEFT JOIN blob_metrics m
      ON m.blob_id = f.blob_id AND m.language = f.language
      AND m.analyzer_version = f.analyzer_version
    WHERE f.language IS NOT NULL
      AND NOT f.is_vendored AND NOT f.is_generated AND NOT f.is_documentation
    GROUP BY f.repository_id, f.language
  )
  GROUP BY repository_id
),
main_license AS (
  SELECT repository_id, max_by(license, struct(files, license)) AS license
  FROM license_shares
  WHERE license IS NOT NULL
  GROUP BY repository_id
),
commit_counts AS (
  SELECT
    repository_id, count(*) AS commits, min(authored_at) AS first_commit_at,
    max(authored_at) AS last_commit_at
  FROM history
  WHERE in_default_branch
  GROUP BY repository_id
),
people AS (
  SELECT repository_id, count(*) AS contributors FROM contributors GROUP BY repository_id
),
pattern_counts AS (
  SELECT
    repository_id, count_if(hierarchy_level <> 'L8') AS patterns,
    count_if(hierarchy_level = 'L8') AS decisions
  FROM patterns
  GROUP BY repository_id
),
failures AS (
  SELECT repository_id, sum(units) AS problems FROM problems GROUP BY repository_id
)
SELECT
  s.repository_id, r.full_name, s.head_commit, s.analyzed_at, z.language,
  coalesce(z.files, 0) AS source_files, coalesce(z.code_lines, 0) AS code_lines, l.license,
  coalesce(c.commits, 0) AS commits, c.first_commit_at, c.last_commit_at,
  coalesce(w.contributors, 0) AS contributors, coalesce(p.patterns, 0) AS patterns,
  coalesce(p.decisions, 0) AS decisions, coalesce(f.problems, 0) AS problems
FROM repository_states s
LEFT JOIN repositories r ON r.repository_id = s.repository_id
LEFT JOIN sizes z ON z.repository_id = s.repository_id
LEFT JOIN main_license l ON l.repository_id = s.repository_id
LEFT JOIN commit_counts c ON c.repository_id = s.repository_id
LEFT JOIN people w ON w.repository_id = s.repository_id
LEFT JOIN pattern_counts p ON p.repository_id = s.repository_id
LEFT JOIN failures f ON f.repository_id = s.repository_id
WHERE s.head_commit IS NOT NULL
