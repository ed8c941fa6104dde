-- Since when does each repository have the patterns that it has?
WITH introduced AS (
  SELECT
    repository_id, date_trunc('quarter', introduced_at) AS quarter, hierarchy_level,
    pattern_family, count(*) AS patterns
  FROM patterns
  WHERE introduced_at IS NOT NULL
  GROUP BY ALL
)
SELECT
  i.repository_id, r.full_name, i.quarter, i.hierarchy_level, i.pattern_family, i.patterns,
  sum(i.patterns) OVER (
    PARTITION BY i.repository_id, i.hierarchy_level, i.pattern_family ORDER BY i.quarter
  ) AS patterns_so_far
FROM introduced i
LEFT JOIN repositories r ON r.repository_id = i.repository_id
