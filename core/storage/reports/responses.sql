-- The grouping fills in what stands in braces. Forms, filled in or blank.
SELECT {label}, {rank}, count(*)
FROM {forms} w
LEFT JOIN delegate d ON d.id = w.delegate
{joins}
GROUP BY 1
