WITH shown AS (
  SELECT repository_id, head_commit, analyzer_version
  FROM repository_states
  WHERE head_commit IS NOT NULL
)
SELECT
  sha2(concat_ws(char(10), f.repository_id, f.path, p.pattern_type, p.blob_id,
    CAST(p.start_byte AS string), CAST(p.end_byte AS string)), 256) AS pattern_id,
  f.repository_id, p.hierarchy_level, p.facet, p.pattern_family, p.pattern_type,
  f.path, f.blob_id, s.head_commit AS commit_id, p.language, p.start_line, p.end_line,
  p.definition_id, p.snippet_id, p.code_snippet, p.description, p.confidence, p.metrics,
  transform(p.evidence, e -> named_struct(
    'path', f.path, 'blob_id', f.blob_id, 'start_byte', e.start_byte, 'end_byte', e.end_byte,
    'start_line', e.start_line, 'end_line', e.end_line, 'text', e.text)) AS evidence,
  g.commit_id AS introduced_commit, g.changed_at AS introduced_at,
  CAST(array() AS array<string>) AS related_commits,
  CAST(array() AS array<struct<repository: string, number: bigint, kind: string>>) AS related_issues
FROM shown s
JOIN snapshot_files f ON f.repository_id = s.repository_id
JOIN file_facts a ON a.repository_id = f.repository_id AND a.path = f.path
JOIN blob_patterns p
  ON p.blob_id = f.blob_id AND p.language = a.language AND p.analyzer_version = s.analyzer_version
LEFT JOIN code_age g
  ON g.repository_id = f.repository_id AND g.path = f.path AND g.definition_id = p.definition_id
UNION ALL
SELECT
  p.pattern_id, p.repository_id, p.hierarchy_level, p.facet, p.pattern_family, p.pattern_type,
  p.path, p.blob_id, p.commit_id, p.language, p.start_line, p.end_line,
  p.definition_id, p.snippet_id, p.code_snippet, p.description, p.confidence, p.metrics,
  p.evidence, p.introduced_commit, p.introduced_at, p.related_commits, p.related_issues
FROM shown s
JOIN repository_patterns p ON p.repository_id = s.repository_id
UNION ALL
SELECT
  m.meta_context_id, m.repository_id, 'L8', 'decision', 'decision', concat('decision/', m.source),
  CASE WHEN m.source IN ('document', 'comment') THEN m.source_ref END,
  CAST(NULL AS string), s.head_commit, CAST(NULL AS string), CAST(NULL AS int), CAST(NULL AS int),
  CAST(NULL AS string),
  sha2(concat_ws(char(10), m.decision_point, m.rationale), 256),
  concat_ws(char(10), m.decision_point, m.rationale),
  m.decision_point, m.confidence_score, CAST(map() AS map<string, double>),
  transform(m.evidence, e -> named_struct(
    'path', CASE WHEN m.source IN ('document', 'comment') THEN m.source_ref END,
    'blob_id', CAST(NULL AS string), 'start_byte', CAST(NULL AS int), 'end_byte', CAST(NULL AS int),
    'start_line', CAST(NULL AS int), 'end_line', CAST(NULL AS int),
    'text', CASE e.field
      WHEN 'decision_point' THEN m.decision_point
      WHEN 'rationale' THEN m.rationale END)),
  CASE WHEN m.source = 'commit' THEN m.source_ref END, k.authored_at,
  m.related_commits, m.related_issues
FROM shown s
JOIN meta_contexts m ON m.repository_id = s.repository_id
LEFT JOIN commits k ON m.source = 'commit' AND k.commit_id = m.source_ref
