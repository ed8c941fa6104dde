WITH revisions AS (
  SELECT DISTINCT r.repository_id, r.path, r.commit_id
  FROM file_revisions r
  JOIN commits k ON k.commit_id = r.commit_id
  WHERE k.files_changed <= 30
),
files AS (
  SELECT repository_id, path, count(*) AS revisions FROM revisions GROUP BY repository_id, path
),
pairs AS (
  SELECT a.repository_id, a.path, b.path AS other_path, count(*) AS support
  FROM revisions a
  JOIN revisions b
    ON b.repository_id = a.repository_id AND b.commit_id = a.commit_id AND b.path <> a.path
  GROUP BY a.repository_id, a.path, b.path
  HAVING count(*) > 1
)
SELECT
  p.repository_id, r.full_name, p.path, p.other_path, p.support,
  p.support / f.revisions AS confidence
FROM pairs p
JOIN files f ON f.repository_id = p.repository_id AND f.path = p.path
LEFT JOIN repositories r ON r.repository_id = p.repository_id
