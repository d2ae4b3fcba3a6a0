-- {label}, {order} and {joins} come from the grouping. Forms, filled in or blank.
SELECT {label}, count(*)
FROM response f
LEFT JOIN workshop w ON w.id = f.workshop
LEFT JOIN delegate d ON d.id = f.delegate
{joins}
WHERE (?1 IS NULL OR {when} >= ?1)
  AND (?2 IS NULL OR {when} < ?2)
GROUP BY {group}
ORDER BY {order}
