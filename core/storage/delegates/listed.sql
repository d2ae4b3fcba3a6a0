SELECT d.id, d.given_name, d.family_name, coalesce(o.name, ''), coalesce(s.name, ''), coalesce(r.name, ''), d.email,
       d.phone, d.role, coalesce(seen.times, 0), coalesce(seen.year, 0)
FROM json_each(?1) wanted
CROSS JOIN delegate d ON d.id = wanted.value
LEFT JOIN organisation o ON o.id = d.organisation
LEFT JOIN sector s ON s.id = coalesce(d.sector, o.sector)
LEFT JOIN region r ON r.id = coalesce(d.region, o.region)
LEFT JOIN (SELECT b.delegate, count(*) AS times, CAST(substr(max(w.starts_at), 1, 4) AS INTEGER) AS year
           FROM booking b
           JOIN workshop w ON w.id = b.workshop AND w.status NOT IN ('draft', 'cancelled')
           WHERE b.delegate IN (SELECT value FROM json_each(?1)) AND b.status IN ('attended', 'part attended')
           GROUP BY b.delegate) seen ON seen.delegate = d.id
ORDER BY wanted.key
