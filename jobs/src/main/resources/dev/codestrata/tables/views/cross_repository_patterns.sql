-- Which patterns do several repositories share, whatever their language?
WITH places AS (
  SELECT
    m.cluster_id, array_sort(collect_set(coalesce(r.full_name, m.repository_id))) AS full_names
  FROM pattern_cluster_members m
  LEFT JOIN repositories r ON r.repository_id = m.repository_id
  GROUP BY m.cluster_id
)
SELECT
  c.cluster_id, c.hierarchy_level, c.label, c.top_terms, c.patterns, c.repositories, c.languages,
  p.full_names, c.cohesion, c.medoid_pattern_id
FROM pattern_clusters c
JOIN places p ON p.cluster_id = c.cluster_id
WHERE c.repositories > 1
