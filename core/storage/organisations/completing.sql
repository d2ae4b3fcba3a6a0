SELECT name
FROM organisation
WHERE name_key >= ?1 AND name_key < ?2
ORDER BY name_key, id
LIMIT ?3
