INSERT INTO history (at, device, actor, label, changeset)
VALUES (?1, ?2, ?3, ?4, ?5)
RETURNING id
