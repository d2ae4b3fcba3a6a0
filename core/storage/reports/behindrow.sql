SELECT w.id, w.starts_at, w.all_day, coalesce(t.name, ''), coalesce(v.name, ''), w.online, w.status, w.head_count,
       (SELECT group_concat(name, ', ')
        FROM (SELECT p.name
              FROM workshop_trainer wt
              JOIN trainer p ON p.id = wt.trainer
              WHERE wt.workshop = w.id
              ORDER BY wt.role <> 'lead', wt.role <> 'second', p.name_key)),
       (SELECT count(*) FROM booking b WHERE b.workshop = w.id AND b.status IN ('attended', 'part attended')),
       count(DISTINCT f.id), count(a.value), coalesce(sum(a.value >= 3), 0)
FROM workshop w
LEFT JOIN workshop_type t ON t.id = w.type
LEFT JOIN venue v ON v.id = w.venue
LEFT JOIN response f ON f.workshop = w.id
LEFT JOIN answer a ON a.response = f.id AND a.choice = 0
                  AND a.question IN (SELECT q.id FROM question q WHERE q.is_overall = 1)
WHERE w.id = ?1
GROUP BY w.id
