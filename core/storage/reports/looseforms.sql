SELECT w.starts_at, count(DISTINCT w.form), count(a.value), coalesce(sum(a.value >= 3), 0)
FROM (SELECT f.id AS form, f.received_on AS starts_at
      FROM response f
      WHERE f.workshop IS NULL AND ?3 IS NULL AND ?4 IS NULL
        AND ((?1 = '' AND ?2 = '9999') OR (f.received_on >= ?1 AND f.received_on < ?2))) w
LEFT JOIN answer a ON a.response = w.form AND a.choice = 0
                  AND a.question IN (SELECT q.id FROM question q WHERE q.is_overall = 1)
GROUP BY w.starts_at
