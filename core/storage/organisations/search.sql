SELECT o.id, o.name, coalesce(s.name, ''), coalesce(r.name, ''),
       (SELECT count(*) FROM delegate d WHERE d.organisation = o.id) AS delegates
FROM organisation_search
JOIN organisation o ON o.id = organisation_search.rowid
LEFT JOIN sector s ON s.id = o.sector
LEFT JOIN region r ON r.id = o.region
WHERE organisation_search MATCH ?1
ORDER BY substr(o.name_key, 1, length(?2)) = ?2 DESC, delegates DESC, o.name_key, o.id
LIMIT ?3
