-- On which packages do the repositories depend, and in which versions?
SELECT
  d.ecosystem, d.name, bool_or(d.is_framework) AS is_framework,
  count(DISTINCT d.repository_id) AS repositories,
  array_sort(collect_set(coalesce(r.full_name, d.repository_id))) AS full_names,
  array_sort(collect_set(d.version)) AS versions, array_sort(collect_set(d.scope)) AS scopes
FROM repository_states s
JOIN dependencies d ON d.repository_id = s.repository_id
LEFT JOIN repositories r ON r.repository_id = s.repository_id
WHERE s.head_commit IS NOT NULL
GROUP BY d.ecosystem, d.name
