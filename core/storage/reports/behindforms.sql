-- The grouping fills in what stands in braces. The forms of one group, as responses.sql and ratings.sql place them, by
-- workshop; those of none come under NULL.
SELECT w.id, count(DISTINCT w.form), count(a.value), coalesce(sum(a.value >= 3), 0)
FROM {forms} w
LEFT JOIN answer a ON a.response = w.form AND a.choice = 0
                  AND a.question IN (SELECT q.id FROM question q WHERE q.is_overall = 1)
LEFT JOIN delegate d ON d.id = w.delegate
{joins}
WHERE {label} = ?5
GROUP BY w.id
