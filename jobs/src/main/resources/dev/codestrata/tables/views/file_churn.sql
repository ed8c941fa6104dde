SELECT
  h.repository_id, c.path, count(*) AS commits, sum(c.additions) AS additions,
  sum(c.deletions) AS deletions, count(DISTINCT h.author_id) AS authors,
  max(h.authored_at) AS last_changed_at
FROM history h
JOIN commit_files c ON c.commit_id = h.commit_id
WHERE h.in_default_branch
GROUP BY h.repository_id, c.path
