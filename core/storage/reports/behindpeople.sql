-- The same for a group of people, with how many of them attended.
SELECT w.id, count(*)
FROM workshop w
JOIN booking b ON b.workshop = w.id AND +b.status IN ('attended', 'part attended')
JOIN delegate d ON d.id = b.delegate
{joins}
WHERE w.status NOT IN ('draft', 'cancelled') AND {filter} AND {label} = ?5
GROUP BY w.starts_at, w.id
