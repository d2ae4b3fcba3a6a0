SELECT w.id, w.places, coalesce(r.places, 0), g.lead_days
FROM workshop w
LEFT JOIN room r ON r.id = w.room
LEFT JOIN gate_rules g ON g.venue = w.venue
WHERE w.starts_at >= ?3 AND w.starts_at < ?2 AND w.ends_at >= ?1 AND w.status <> 'cancelled'
