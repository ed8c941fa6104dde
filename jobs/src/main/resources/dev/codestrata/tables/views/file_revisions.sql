WITH people AS (
  SELECT repository_id, contributor_id, explode(author_ids) AS author_id FROM contributors
),
changes AS (
  SELECT
    c.repository_id, k.commit_id, k.author_id, k.authored_at, k.committed_at,
    f.path AS path_then, f.old_path, f.change, f.additions, f.deletions
  FROM repository_states s
  JOIN repository_commits c ON c.repository_id = s.repository_id AND c.in_default_branch
  JOIN commits k ON k.commit_id = c.commit_id
  JOIN commit_files f ON f.commit_id = c.commit_id
  WHERE s.head_commit IS NOT NULL
),
-- Where the file at a path went, oldest first.
moves AS (
  SELECT
    repository_id, old_path AS path,
    array_sort(collect_list(named_struct('at', committed_at, 'path', path_then))) AS moves
  FROM changes
  WHERE change = 'rename'
  GROUP BY repository_id, old_path
),
-- Each step follows one more rename that came after the one before; each path of a time once.
step_0 AS (
  SELECT DISTINCT repository_id, path_then, committed_at, path_then AS path, committed_at AS since
  FROM changes
),
step_1 AS (
  SELECT
    p.repository_id, p.path_then, p.committed_at, coalesce(p.e.path, p.path) AS path,
    coalesce(p.e.at, p.since) AS since
  FROM (
    SELECT p.*, filter(m.moves, e -> e.at >= p.since)[0] AS e
    FROM step_0 p
    LEFT JOIN moves m ON m.repository_id = p.repository_id AND m.path = p.path
  ) p
),
step_2 AS (
  SELECT
    p.repository_id, p.path_then, p.committed_at, coalesce(p.e.path, p.path) AS path,
    coalesce(p.e.at, p.since) AS since
  FROM (
    SELECT p.*, filter(m.moves, e -> e.at >= p.since)[0] AS e
    FROM step_1 p
    LEFT JOIN moves m ON m.repository_id = p.repository_id AND m.path = p.path
  ) p
),
step_3 AS (
  SELECT
    p.repository_id, p.path_then, p.committed_at, coalesce(p.e.path, p.path) AS path,
    coalesce(p.e.at, p.since) AS since
  FROM (
    SELECT p.*, filter(m.moves, e -> e.at >= p.since)[0] AS e
    FROM step_2 p
    LEFT JOIN moves m ON m.repository_id = p.repository_id AND m.path = p.path
  ) p
),
step_4 AS (
  SELECT
    p.repository_id, p.path_then, p.committed_at, coalesce(p.e.path, p.path) AS path,
    coalesce(p.e.at, p.since) AS since
  FROM (
    SELECT p.*, filter(m.moves, e -> e.at >= p.since)[0] AS e
    FROM step_3 p
    LEFT JOIN moves m ON m.repository_id = p.repository_id AND m.path = p.path
  ) p
),
step_5 AS (
  SELECT
    p.repository_id, p.path_then, p.committed_at, coalesce(p.e.path, p.path) AS path,
    coalesce(p.e.at, p.since) AS since
  FROM (
    SELECT p.*, filter(m.moves, e -> e.at >= p.since)[0] AS e
    FROM step_4 p
    LEFT JOIN moves m ON m.repository_id = p.repository_id AND m.path = p.path
  ) p
),
step_6 AS (
  SELECT
    p.repository_id, p.path_then, p.committed_at, coalesce(p.e.path, p.path) AS path,
    coalesce(p.e.at, p.since) AS since
  FROM (
    SELECT p.*, filter(m.moves, e -> e.at >= p.since)[0] AS e
    FROM step_5 p
    LEFT JOIN moves m ON m.repository_id = p.repository_id AND m.path = p.path
  ) p
)
SELECT
  c.repository_id, h.path, c.commit_id, c.path_then, c.change, c.additions, c.deletions,
  coalesce(w.contributor_id, c.author_id) AS contributor_id, c.authored_at, c.committed_at
FROM changes c
JOIN step_6 p
  ON p.repository_id = c.repository_id AND p.path_then = c.path_then
  AND p.committed_at <=> c.committed_at
JOIN snapshot_files h ON h.repository_id = p.repository_id AND h.path = p.path
LEFT JOIN people w ON w.repository_id = c.repository_id AND w.author_id = c.author_id
