-- The grouping fills in what stands in braces. Named people who attended, their employers and their times.
SELECT {label}, {rank}, count(DISTINCT b.delegate), count(DISTINCT d.organisation), count(*), count(DISTINCT b.workshop)
FROM workshop w
JOIN booking b ON b.workshop = w.id AND +b.status IN ('attended', 'part attended')
JOIN delegate d ON d.id = b.delegate
{joins}
WHERE w.status NOT IN ('draft', 'cancelled') AND {filter}
GROUP BY 1
