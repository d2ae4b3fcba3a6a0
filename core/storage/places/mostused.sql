SELECT v.id, v.name, v.postcode, coalesce(r.name, ''), g.venue IS NOT NULL, coalesce(w.workshops, 0)
FROM venue v
LEFT JOIN region r ON r.id = v.region
LEFT JOIN gate_rules g ON g.venue = v.id
LEFT JOIN (SELECT venue, count(*) AS workshops FROM workshop GROUP BY venue) w ON w.venue = v.id
ORDER BY coalesce(w.workshops, 0) DESC, v.name_key, v.id
LIMIT ?1
