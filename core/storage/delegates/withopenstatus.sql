-- The statuses of a place that is still to be taken, so on workshops ahead.
SELECT b.delegate
FROM workshop w
CROSS JOIN booking b ON b.workshop = w.id
WHERE w.starts_at >= ?3 AND w.ends_at >= ?2 AND w.status <> 'cancelled' AND +b.status = ?1
