SELECT count(*)
FROM booking
WHERE workshop = ?1 AND status IN ('invited', 'booked', 'attended', 'part attended')
