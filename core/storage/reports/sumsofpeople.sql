-- In the order of sums.sql.
SELECT b.workshop, b.delegate
FROM workshop w
JOIN booking b ON b.workshop = w.id AND +b.status IN ('attended', 'part attended')
WHERE w.status NOT IN ('draft', 'cancelled') AND {filter}
ORDER BY w.starts_at, w.id
