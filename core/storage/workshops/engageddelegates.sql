SELECT b.workshop, b.delegate
FROM workshop w
CROSS JOIN booking b ON b.workshop = w.id
WHERE w.starts_at >= ?3 AND w.starts_at < ?2 AND w.ends_at >= ?1 AND w.status <> 'cancelled'
  AND b.status IN ('invited', 'booked', 'attended', 'part attended')
