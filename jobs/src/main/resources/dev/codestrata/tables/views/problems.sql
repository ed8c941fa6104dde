SELECT p.repository_id, r.full_name, p.stage, p.kind, p.units, p.example
FROM (
  SELECT repository_id, stage, error_kind AS kind, count(*) AS units, min(message) AS example
  FROM dead_letters
  WHERE resolved_at IS NULL
  GROUP BY repository_id, stage, error_kind
  UNION ALL
  SELECT repository_id, stage, reason AS kind, count(*) AS units, min(path) AS example
  FROM dropped_files
  GROUP BY repository_id, stage, reason
) p
LEFT JOIN repositories r ON r.repository_id = p.repository_id
