-- How few people would have to leave until most files have nobody who knows them best?
WITH owned AS (
  SELECT m.repository_id, m.full_name, m.top_contributor_id, count(*) AS files
  FROM file_process_metrics m
  JOIN files f ON f.repository_id = m.repository_id AND f.path = m.path
  WHERE f.language IS NOT NULL
    AND NOT f.is_generated AND NOT f.is_vendored AND NOT f.is_documentation
  GROUP BY m.repository_id, m.full_name, m.top_contributor_id
),
ranked AS (
  SELECT
    o.*, sum(files) OVER (PARTITION BY repository_id) AS all_files,
    sum(files) OVER (
      PARTITION BY repository_id ORDER BY files DESC, top_contributor_id
      ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS before
  FROM owned o
),
-- Those without whom more than half of the files have nobody left who knows them best.
needed AS (
  SELECT * FROM ranked WHERE coalesce(before, 0) <= all_files / 2
)
SELECT
  n.repository_id, n.full_name, count(*) AS bus_factor,
  transform(
    array_sort(collect_list(struct(-n.files AS rank, coalesce(c.name, n.top_contributor_id) AS name))),
    p -> p.name) AS people,
  sum(n.files) AS their_files, max(n.all_files) AS files
FROM needed n
LEFT JOIN contributors c
  ON c.repository_id = n.repository_id AND c.contributor_id = n.top_contributor_id
GROUP BY n.repository_id, n.full_name
