SELECT w.id, w.number, coalesce(t.name, ''), coalesce(t.letter, ''), coalesce(t.hue, 0), w.starts_at, w.ends_at,
       w.all_day, coalesce(v.name, ''), w.online, w.places
FROM booking b
JOIN workshop w ON w.id = b.workshop
LEFT JOIN workshop_type t ON t.id = w.type
LEFT JOIN venue v ON v.id = w.venue
WHERE b.delegate = ?1 AND b.status IN ('invited', 'booked', 'attended', 'part attended')
  AND w.starts_at < ?3 AND w.ends_at >= ?2 AND w.status <> 'cancelled'
ORDER BY w.starts_at, w.id
