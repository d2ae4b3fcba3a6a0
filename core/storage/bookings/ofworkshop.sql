SELECT b.workshop, b.delegate, b.status, coalesce(s.at, ''), b.step, coalesce(s.note, '')
FROM booking b
JOIN delegate d ON d.id = b.delegate
LEFT JOIN booking_step s ON s.id = b.step
WHERE b.workshop = ?1
ORDER BY d.sort_key, d.id
