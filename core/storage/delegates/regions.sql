SELECT d.id, coalesce(d.region, o.region)
FROM delegate d
LEFT JOIN organisation o ON o.id = d.organisation
WHERE coalesce(d.region, o.region) IS NOT NULL
