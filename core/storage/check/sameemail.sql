SELECT min(id), max(id), count(*)
FROM delegate
WHERE email_key <> ''
GROUP BY email_key
HAVING count(*) > 1
ORDER BY 1
