-- Newest first. The statement of the forms adds those of the group.
SELECT w.id, w.starts_at, w.all_day, coalesce(t.name, ''), coalesce(v.name, ''), w.online, w.status, w.head_count,
       (SELECT group_concat(name, ', ')
        FROM (SELECT p.name
              FROM workshop_trainer wt
              JOIN trainer p ON p.id = wt.trainer
              WHERE wt.workshop = w.id
              ORDER BY wt.role <> 'lead', wt.role <> 'second', p.name_key)),
       (SELECT count(*) FROM booking b WHERE b.workshop = w.id AND +b.status IN ('attended', 'part attended'))
FROM json_each(?1) wanted
CROSS JOIN workshop w ON w.id = wanted.value
LEFT JOIN workshop_type t ON t.id = w.type
LEFT JOIN venue v ON v.id = w.venue
ORDER BY w.starts_at DESC, w.id DESC
