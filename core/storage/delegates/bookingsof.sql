SELECT w.id, w.number, coalesce(t.name, ''), coalesce(t.letter, ''), coalesce(t.hue, 0), w.starts_at, w.ends_at,
       coalesce(v.name, ''), w.online, w.status, b.status, coalesce(step.at, ''),
       CASE b.status WHEN 'waiting' THEN
           (SELECT count(*)
            FROM booking other
            JOIN booking_step begun ON begun.id = other.step
            WHERE other.workshop = b.workshop AND other.status = 'waiting' AND
                  (begun.at, other.step) <= (step.at, b.step))
       ELSE 0 END,
       coalesce(t.cpd_minutes, 0)
FROM booking b
JOIN workshop w ON w.id = b.workshop
LEFT JOIN workshop_type t ON t.id = w.type
LEFT JOIN venue v ON v.id = w.venue
LEFT JOIN booking_step step ON step.id = b.step
WHERE b.delegate = ?1
ORDER BY w.starts_at DESC, w.id DESC
