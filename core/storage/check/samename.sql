-- The pairs that have one e-mail address too are found by that.
WITH alike AS (
    SELECT min(id) AS first, max(id) AS last, count(*) AS people
    FROM delegate
    WHERE organisation IS NOT NULL
    GROUP BY name_key, organisation
    HAVING count(*) > 1
)
SELECT alike.first, alike.last, alike.people
FROM alike
CROSS JOIN delegate a ON a.id = alike.first
CROSS JOIN delegate b ON b.id = alike.last
WHERE alike.people > 2 OR a.email_key = '' OR a.email_key <> b.email_key
ORDER BY 1
