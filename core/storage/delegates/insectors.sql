SELECT id
FROM delegate
WHERE sector IN (SELECT value FROM json_each(?1))
UNION ALL
SELECT d.id
FROM organisation o
CROSS JOIN delegate d ON d.organisation = o.id
WHERE o.sector IN (SELECT value FROM json_each(?1)) AND d.sector IS NULL
