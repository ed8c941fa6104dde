SELECT
  hierarchy_level, pattern_family, count(*) AS patterns,
  count(DISTINCT repository_id) AS repositories,
  array_sort(collect_set(language)) AS languages, avg(confidence) AS mean_confidence
FROM patterns
GROUP BY hierarchy_level, pattern_family
