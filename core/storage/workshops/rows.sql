SELECT w.id, w.number, coalesce(t.name, ''), w.starts_at, w.ends_at, w.all_day, coalesce(v.name, ''),
       coalesce(r.name, ''), w.status, w.places,
       (SELECT count(*) FROM booking b
        WHERE b.workshop = w.id AND +b.status IN ('invited', 'booked', 'attended', 'part attended')),
       (SELECT count(*) FROM booking b WHERE b.workshop = w.id AND +b.status = 'waiting'),
       (SELECT count(*) FROM booking b
        WHERE b.workshop = w.id AND +b.status IN ('attended', 'part attended')
          AND w.status NOT IN ('draft', 'cancelled')),
       w.head_count
FROM workshop w
LEFT JOIN workshop_type t ON t.id = w.type
LEFT JOIN venue v ON v.id = w.venue
LEFT JOIN region r ON r.id = coalesce(w.region, v.region)
WHERE (?1 IS NULL OR w.starts_at >= ?1) AND (?2 IS NULL OR w.starts_at < ?2)
ORDER BY w.starts_at, length(w.number), w.number, w.id
