WITH by_author AS (
  SELECT
    repository_id, path, contributor_id, count(DISTINCT commit_id) AS revisions,
    sum(additions) AS additions, sum(deletions) AS deletions,
    min(authored_at) AS first_at, max(authored_at) AS last_at
  FROM file_revisions
  GROUP BY repository_id, path, contributor_id
),
by_file AS (
  SELECT
    repository_id, path, sum(revisions) AS revisions, sum(additions) AS additions,
    sum(deletions) AS deletions, count(*) AS authors,
    max_by(contributor_id, struct(revisions, contributor_id)) AS top_contributor_id,
    max(revisions) AS top_revisions, collect_list(revisions) AS each_revisions,
    min(first_at) AS first_at, max(last_at) AS last_at
  FROM by_author
  GROUP BY repository_id, path
)
SELECT
  f.repository_id, r.full_name, f.path, f.revisions, f.additions, f.deletions,
  coalesce(f.additions, 0) + coalesce(f.deletions, 0) AS churn, f.authors,
  f.top_contributor_id, f.top_revisions / f.revisions AS ownership,
  CAST(size(filter(f.each_revisions, n -> n < 0.05 * f.revisions)) AS bigint) AS minor_contributors,
  f.first_at AS first_changed_at, f.last_at AS last_changed_at,
  (unix_seconds(k.authored_at) - unix_seconds(f.first_at)) / 86400.0D AS age_days,
  (unix_seconds(k.authored_at) - unix_seconds(f.last_at)) / 86400.0D AS idle_days
FROM by_file f
JOIN repository_states s ON s.repository_id = f.repository_id
JOIN commits k ON k.commit_id = s.head_commit
LEFT JOIN repositories r ON r.repository_id = f.repository_id
