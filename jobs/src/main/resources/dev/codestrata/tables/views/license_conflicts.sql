-- Which files stand under a licence that does not go with that of their repository?
WITH main_license AS (
  SELECT
    repository_id, max_by(license, struct(files, license)) AS license,
    max_by(license_type, struct(files, license)) AS license_type
  FROM license_shares
  WHERE license IS NOT NULL
  GROUP BY repository_id
),
judged AS (
  SELECT
    f.repository_id, f.full_name, f.path, m.license AS repository_license,
    f.license AS file_license, f.license_evidence,
    CASE
      WHEN f.license_type = 'strong_copyleft' AND m.license_type IN ('permissive', 'weak_copyleft')
        THEN 'the file asks for more than the repository gives: the whole falls under its licence'
      WHEN f.license_type = 'proprietary' AND m.license_type <> 'proprietary'
        THEN 'the file is not open'
      WHEN m.license = 'GPL-2.0-only' AND f.license = 'Apache-2.0'
          OR m.license = 'Apache-2.0' AND f.license = 'GPL-2.0-only'
        THEN 'GPL-2.0-only and Apache-2.0 cannot be combined'
    END AS conflict
  FROM files f
  JOIN main_license m ON m.repository_id = f.repository_id
  WHERE f.license <> m.license
)
SELECT repository_id, full_name, path, repository_license, file_license, license_evidence, conflict
FROM judged
WHERE conflict IS NOT NULL
