-- In the order of sums.sql. Looking for the overall questions once is twice as fast as joining them to every form.
SELECT w.id, count(DISTINCT f.id), count(a.value), coalesce(sum(a.value >= 3), 0)
FROM workshop w
JOIN response f ON f.workshop = w.id
LEFT JOIN answer a ON a.response = f.id AND a.choice = 0
                  AND a.question IN (SELECT q.id FROM question q WHERE q.is_overall = 1)
WHERE {filter}
GROUP BY w.starts_at, w.id
