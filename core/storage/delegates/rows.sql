SELECT d.id, d.given_name, d.family_name, coalesce(o.name, ''), coalesce(s.name, ''), coalesce(r.name, ''),
       coalesce(seen.times, 0)
FROM delegate d
LEFT JOIN organisation o ON o.id = d.organisation
LEFT JOIN sector s ON s.id = coalesce(d.sector, o.sector)
LEFT JOIN region r ON r.id = coalesce(d.region, o.region)
LEFT JOIN (SELECT b.delegate, count(*) AS times
           FROM workshop w
           CROSS JOIN booking b ON b.workshop = w.id
           WHERE w.status NOT IN ('draft', 'cancelled') AND b.status IN ('attended', 'part attended')
           GROUP BY b.delegate) seen ON seen.delegate = d.id
ORDER BY d.sort_key, d.id
