SELECT
  m.repository_id, r.full_name, m.source, m.source_ref, m.decision_point, m.rationale,
  m.alternatives_considered, m.constraints, m.trade_offs, m.confidence_score
FROM repository_states s
JOIN meta_contexts m ON m.repository_id = s.repository_id
LEFT JOIN repositories r ON r.repository_id = s.repository_id
WHERE s.head_commit IS NOT NULL
