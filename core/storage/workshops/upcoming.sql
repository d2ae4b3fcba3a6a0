SELECT w.id, w.number, coalesce(t.name, ''), coalesce(t.letter, ''), coalesce(t.hue, 0), w.starts_at, w.ends_at,
       w.all_day, coalesce(v.name, ''), w.online, w.places
FROM workshop w
LEFT JOIN workshop_type t ON t.id = w.type
LEFT JOIN venue v ON v.id = w.venue
WHERE w.starts_at >= ?1 AND w.status <> 'cancelled'
ORDER BY w.starts_at, length(w.number), w.number, w.id
