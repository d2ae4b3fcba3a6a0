SELECT b.workshop, b.delegate, b.status, coalesce(s.at, ''), b.step, coalesce(s.note, '')
FROM booking b
LEFT JOIN booking_step s ON s.id = b.step
WHERE b.workshop = ?1 AND b.delegate = ?2
