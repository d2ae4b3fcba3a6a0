SELECT e.workshop, e.trainer
FROM workshop w
CROSS JOIN workshop_trainer e ON e.workshop = w.id
WHERE w.starts_at >= ?3 AND w.starts_at < ?2 AND w.ends_at >= ?1 AND w.status <> 'cancelled'
