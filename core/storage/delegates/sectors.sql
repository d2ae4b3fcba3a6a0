SELECT d.id, coalesce(d.sector, o.sector)
FROM delegate d
LEFT JOIN organisation o ON o.id = d.organisation
WHERE coalesce(d.sector, o.sector) IS NOT NULL
