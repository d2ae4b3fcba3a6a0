-- Minutes since a day long ago.
SELECT b.delegate, unixepoch(w.starts_at) / 60
FROM workshop w
CROSS JOIN booking b ON b.workshop = w.id
WHERE w.starts_at >= ?2 AND w.ends_at >= ?1 AND w.status <> 'cancelled' AND b.status IN ('invited', 'waiting', 'booked')
