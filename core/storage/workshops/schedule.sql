SELECT w.id, w.number, w.type, coalesce(t.name, ''), coalesce(t.letter, ''), coalesce(t.hue, 0), w.starts_at,
       w.ends_at, w.all_day, coalesce(v.name, ''), g.venue IS NOT NULL, w.online, coalesce(w.region, v.region),
       w.status, w.places,
       (SELECT count(*) FROM booking b
        WHERE b.workshop = w.id AND +b.status IN ('invited', 'booked', 'attended', 'part attended')),
       (SELECT count(*) FROM booking b WHERE b.workshop = w.id AND +b.status = 'waiting')
FROM workshop w
LEFT JOIN workshop_type t ON t.id = w.type
LEFT JOIN venue v ON v.id = w.venue
LEFT JOIN gate_rules g ON g.venue = w.venue
WHERE w.starts_at >= ?3 AND w.starts_at < ?2 AND w.ends_at >= ?1
  AND (?4 IS NULL OR w.type = ?4)
  AND (?5 IS NULL OR coalesce(w.region, v.region) IN (
      WITH RECURSIVE below(id) AS (VALUES (?5) UNION SELECT r.id FROM region r JOIN below ON r.parent = below.id)
      SELECT id FROM below))
  AND (?6 IS NULL OR w.status = ?6)
ORDER BY w.starts_at, length(w.number), w.number, w.id
