SELECT d.id, d.given_name, d.family_name, coalesce(o.name, ''), coalesce(s.name, ''), coalesce(r.name, ''), d.email,
       d.phone, d.role,
       (SELECT count(*) FROM booking b WHERE b.delegate = d.id AND b.status IN ('attended', 'part attended')),
       (SELECT CAST(substr(max(w.starts_at), 1, 4) AS INTEGER)
        FROM booking b
        JOIN workshop w ON w.id = b.workshop
        WHERE b.delegate = d.id AND b.status IN ('attended', 'part attended'))
FROM json_each(?1) wanted
CROSS JOIN delegate d ON d.id = wanted.value
LEFT JOIN organisation o ON o.id = d.organisation
LEFT JOIN sector s ON s.id = coalesce(d.sector, o.sector)
LEFT JOIN region r ON r.id = coalesce(d.region, o.region)
ORDER BY wanted.key
