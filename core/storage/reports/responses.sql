-- The grouping fills in what stands in braces. Forms, filled in or blank.
SELECT {label}, {rank}, count(*)
FROM response f
LEFT JOIN workshop w ON w.id = f.workshop
LEFT JOIN delegate d ON d.id = f.delegate
{joins}
WHERE (?1 IS NULL OR {when} >= ?1)
  AND (?2 IS NULL OR {when} < ?2)
GROUP BY 1
