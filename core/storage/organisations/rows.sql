SELECT o.id, o.name, coalesce(s.name, ''), coalesce(r.name, ''), coalesce(d.delegates, 0)
FROM organisation o
LEFT JOIN sector s ON s.id = o.sector
LEFT JOIN region r ON r.id = o.region
LEFT JOIN (SELECT organisation, count(*) AS delegates FROM delegate GROUP BY organisation) d ON d.organisation = o.id
ORDER BY o.name_key, o.id
