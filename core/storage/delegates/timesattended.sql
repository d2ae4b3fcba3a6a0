-- A row each time.
SELECT b.delegate
FROM workshop w
CROSS JOIN booking b ON b.workshop = w.id
WHERE w.status NOT IN ('draft', 'cancelled') AND b.status IN ('attended', 'part attended')
