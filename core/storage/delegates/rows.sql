SELECT d.id, d.given_name, d.family_name, coalesce(o.name, ''), coalesce(s.name, ''), coalesce(r.name, ''),
       (SELECT count(*) FROM booking b WHERE b.delegate = d.id AND b.status IN ('attended', 'part attended'))
FROM delegate d
LEFT JOIN organisation o ON o.id = d.organisation
LEFT JOIN sector s ON s.id = coalesce(d.sector, o.sector)
LEFT JOIN region r ON r.id = coalesce(d.region, o.region)
ORDER BY d.sort_key, d.id
