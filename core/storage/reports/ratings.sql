-- The grouping fills in what stands in braces. Forms by their overall rating: a group whose forms have none, because
-- nothing was ticked or asked, is there with nought. Looking for the overall questions once is twice as fast as joining
-- them.
SELECT {label}, {rank}, count(a.value), coalesce(sum(a.value >= 3), 0)
FROM {forms} w
LEFT JOIN answer a ON a.response = w.form AND a.choice = 0
                  AND a.question IN (SELECT q.id FROM question q WHERE q.is_overall = 1)
LEFT JOIN delegate d ON d.id = w.delegate
{joins}
GROUP BY 1
