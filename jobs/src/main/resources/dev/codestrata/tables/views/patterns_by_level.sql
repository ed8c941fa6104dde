-- Which patterns of each level does each repository have, and how sure is that?
SELECT
  p.repository_id, r.full_name, p.hierarchy_level, p.pattern_family, count(*) AS patterns,
  count(DISTINCT p.path) AS files, max(p.confidence) AS best_confidence,
  avg(p.confidence) AS mean_confidence,
  max_by(struct(p.path, p.start_line), struct(p.confidence, p.pattern_id)).path AS example_path,
  max_by(struct(p.path, p.start_line), struct(p.confidence, p.pattern_id)).start_line
    AS example_line
FROM patterns p
LEFT JOIN repositories r ON r.repository_id = p.repository_id
GROUP BY p.repository_id, r.full_name, p.hierarchy_level, p.pattern_family
