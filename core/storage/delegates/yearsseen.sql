SELECT b.delegate, CAST(substr(w.starts_at, 1, 4) AS INTEGER)
FROM workshop w
CROSS JOIN booking b ON b.workshop = w.id
WHERE w.status NOT IN ('draft', 'cancelled') AND b.status IN ('attended', 'part attended')
