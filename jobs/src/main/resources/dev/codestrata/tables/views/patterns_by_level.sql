-- Which patterns of each level does each repository have, and how sure is that?
WITH families AS (
  SELECT
    repository_id, hierarchy_level, pattern_family, count(*) AS patterns,
    count(DISTINCT path) AS files, max(confidence) AS best_confidence,
    avg(confidence) AS mean_confidence,
    max_by(struct(path, start_line), struct(confidence, pattern_id)) AS example
  FROM patterns
  GROUP BY repository_id, hierarchy_level, pattern_family
)
SELECT
  f.repository_id, r.full_name, f.hierarchy_level, f.pattern_family, f.patterns, f.files,
  f.best_confidence, f.mean_confidence, f.example.path AS example_path,
  f.example.start_line AS example_line
FROM families f
LEFT JOIN repositories r ON r.repository_id = f.repository_id
