SELECT v.id, v.name, v.postcode, coalesce(r.name, ''), g.venue IS NOT NULL,
       (SELECT count(*) FROM workshop w WHERE w.venue = v.id) AS workshops
FROM venue_search
JOIN venue v ON v.id = venue_search.rowid
LEFT JOIN region r ON r.id = v.region
LEFT JOIN gate_rules g ON g.venue = v.id
WHERE venue_search MATCH ?1
-- A word of the name comes before one of the address: without weight for the others, its rank is below nought.
ORDER BY substr(v.name_key, 1, length(?2)) = ?2 DESC, bm25(venue_search, 1, 0, 0) < 0 DESC, workshops DESC,
         v.name_key, v.id
LIMIT ?3
