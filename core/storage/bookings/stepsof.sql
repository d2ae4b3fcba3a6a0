SELECT workshop, delegate, status, at, id, note
FROM booking_step
WHERE workshop = ?1 AND delegate = ?2
ORDER BY at, id
