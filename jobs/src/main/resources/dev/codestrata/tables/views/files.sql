SELECT
  f.repository_id, r.full_name, f.path, f.blob_id, f.mode, f.size_bytes,
  s.head_commit AS commit_id, s.analyzer_version,
  a.language, a.is_generated, a.is_vendored, a.is_test, a.is_documentation,
  a.license, a.license_type, a.license_evidence,
  concat(CASE f.mode WHEN '160000' THEN 'swh:1:rev:' ELSE 'swh:1:cnt:' END, f.blob_id) AS swhid,
  concat('swh:1:rev:', s.head_commit) AS revision_swhid, r.snapshot_swhid
FROM repository_states s
JOIN snapshot_files f ON f.repository_id = s.repository_id
LEFT JOIN file_facts a ON a.repository_id = f.repository_id AND a.path = f.path
LEFT JOIN repositories r ON r.repository_id = s.repository_id
WHERE s.head_commit IS NOT NULL
