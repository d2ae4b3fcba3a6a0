-- The grouping fills in what stands in braces. Forms by their overall rating.
SELECT {label}, {rank}, count(a.value), coalesce(sum(a.value >= 3), 0)
FROM response f
JOIN question q ON q.question_set = f.question_set AND q.is_overall = 1
LEFT JOIN answer a ON a.response = f.id AND a.question = q.id AND a.choice = 0
LEFT JOIN workshop w ON w.id = f.workshop
LEFT JOIN delegate d ON d.id = f.delegate
{joins}
WHERE (?1 IS NULL OR {when} >= ?1)
  AND (?2 IS NULL OR {when} < ?2)
GROUP BY 1
