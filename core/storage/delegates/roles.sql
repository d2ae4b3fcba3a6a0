-- Equal roles share a rank, so that their people stand by name.
SELECT id, dense_rank() OVER (ORDER BY role COLLATE NOCASE)
FROM delegate
WHERE role <> ''
