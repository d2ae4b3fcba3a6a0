SELECT d.id
FROM json_each(?1) wanted
CROSS JOIN delegate d ON d.id = wanted.value
ORDER BY d.sort_key, d.id
