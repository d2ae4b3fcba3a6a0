SELECT revision, digest
FROM document_revision
WHERE workshop = ?1 AND document = ?2
ORDER BY revision DESC
LIMIT 1
