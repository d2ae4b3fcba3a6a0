-- The grouping fills in what stands in braces. Forms by their overall rating.
SELECT {label}, {rank}, count(a.value), coalesce(sum(a.value >= 3), 0)
FROM {forms} w
JOIN question q ON q.question_set = w.question_set AND q.is_overall = 1
LEFT JOIN answer a ON a.response = w.form AND a.question = q.id AND a.choice = 0
LEFT JOIN delegate d ON d.id = w.delegate
{joins}
GROUP BY 1
