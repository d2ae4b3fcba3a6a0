SELECT count(*) FILTER (WHERE status IN ('invited', 'booked', 'attended', 'part attended')),
       count(*) FILTER (WHERE status = 'waiting')
FROM booking
WHERE workshop = ?1
