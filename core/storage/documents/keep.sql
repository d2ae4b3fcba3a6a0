INSERT INTO document_revision (workshop, document, revision, digest, at)
VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT DO NOTHING
