-- The workshops asked for, one row each; the other two texts add who attended and the forms.
SELECT w.id, w.starts_at, coalesce(r.name, ''), coalesce(r.position, 0), w.status, w.cancelled_by, w.head_count
FROM workshop w
LEFT JOIN venue v ON v.id = w.venue
LEFT JOIN region r ON r.id = coalesce(w.region, v.region)
WHERE {filter}
ORDER BY w.starts_at, w.id
