SELECT w.id, w.number, w.starts_at, w.ends_at, w.all_day, w.venue, w.room, coalesce(w.region, v.region), w.online
FROM workshop w
LEFT JOIN venue v ON v.id = w.venue
WHERE w.starts_at >= ?3 AND w.starts_at < ?2 AND w.ends_at >= ?1 AND w.status <> 'cancelled'
ORDER BY w.starts_at, w.id
