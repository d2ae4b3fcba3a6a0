-- As bookable.sql, for a word that names few: to sort those is quick, and to walk past everybody else is not.
SELECT d.id, d.given_name, d.family_name, coalesce(o.name, ''), coalesce(b.status, '')
FROM delegate_search
CROSS JOIN delegate d ON d.id = delegate_search.rowid
LEFT JOIN organisation o ON o.id = d.organisation
LEFT JOIN booking b ON b.workshop = ?2 AND b.delegate = d.id
WHERE delegate_search MATCH ?1
ORDER BY d.sort_key, d.id
LIMIT ?3
