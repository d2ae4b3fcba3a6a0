-- Walked by name and left when enough are found: a letter names ten thousand people, and to sort those first takes ten
-- times as long.
SELECT d.id, d.given_name, d.family_name, coalesce(o.name, ''), coalesce(b.status, '')
FROM delegate d INDEXED BY delegate_by_sort
LEFT JOIN organisation o ON o.id = d.organisation
LEFT JOIN booking b ON b.workshop = ?2 AND b.delegate = d.id
WHERE d.id IN (SELECT rowid FROM delegate_search WHERE delegate_search MATCH ?1)
ORDER BY d.sort_key, d.id
LIMIT ?3
