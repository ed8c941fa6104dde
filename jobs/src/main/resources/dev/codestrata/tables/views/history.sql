SELECT
  c.repository_id, c.in_default_branch,
  k.commit_id, k.tree_id, k.parents, k.author_id, k.author_name, k.author_email, k.authored_at,
  k.author_tz_minutes, k.committer_id, k.committer_name, k.committer_email, k.committed_at,
  k.committer_tz_minutes, k.co_author_ids, k.subject, k.message, k.trailers, k.issue_refs,
  k.is_merge, k.files_changed, k.additions, k.deletions,
  concat('swh:1:rev:', k.commit_id) AS revision_swhid,
  concat('swh:1:dir:', k.tree_id) AS directory_swhid
FROM repository_states s
JOIN repository_commits c ON c.repository_id = s.repository_id
JOIN commits k ON k.commit_id = c.commit_id
WHERE s.head_commit IS NOT NULL
