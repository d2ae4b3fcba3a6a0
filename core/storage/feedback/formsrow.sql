SELECT w.id, w.number, coalesce(t.name, ''), coalesce(t.letter, ''), coalesce(t.hue, 0), t.question_set,
       w.starts_at, w.ends_at, w.all_day, coalesce(v.name, ''), w.online,
       iif(w.status IN ('draft', 'cancelled'), 0,
           max(coalesce(w.head_count, 0),
               (SELECT count(*) FROM booking b
                WHERE b.workshop = w.id AND b.status IN ('attended', 'part attended')))),
       (SELECT count(*) FROM response f WHERE f.workshop = w.id)
FROM workshop w
LEFT JOIN venue v ON v.id = w.venue
LEFT JOIN workshop_type t ON t.id = w.type
WHERE w.id = ?1
