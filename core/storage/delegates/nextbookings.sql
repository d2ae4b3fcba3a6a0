SELECT b.delegate, w.id, coalesce(t.name, ''), coalesce(t.letter, ''), coalesce(t.hue, 0), w.starts_at, b.status,
       CASE b.status WHEN 'waiting' THEN
           (SELECT count(*)
            FROM booking other
            JOIN booking_step begun ON begun.id = other.step
            WHERE other.workshop = b.workshop AND other.status = 'waiting' AND
                  (begun.at, other.step) <= (step.at, b.step))
       ELSE 0 END
FROM json_each(?1) wanted
CROSS JOIN booking b ON b.delegate = wanted.value
JOIN workshop w ON w.id = b.workshop
LEFT JOIN workshop_type t ON t.id = w.type
LEFT JOIN booking_step step ON step.id = b.step
WHERE w.ends_at >= ?2 AND w.status <> 'cancelled' AND b.status IN ('invited', 'waiting', 'booked')
ORDER BY w.starts_at, w.id
