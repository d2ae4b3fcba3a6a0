-- Attendance as the reports count it: the greater of head count and names, and none of a draft or a cancelled workshop.
-- A delivered workshop without a register is a finding of its own.
SELECT id, number, forms, people
FROM (SELECT w.id, w.number, w.starts_at,
             (SELECT count(*) FROM response r WHERE r.workshop = w.id) AS forms,
             CASE WHEN w.status IN ('draft', 'cancelled') THEN 0 ELSE
                 max(coalesce(w.head_count, 0),
                     (SELECT count(*) FROM booking b
                      WHERE b.workshop = w.id AND b.status IN ('attended', 'part attended')))
             END AS people
      FROM workshop w
      WHERE w.status <> 'delivered' OR w.head_count IS NOT NULL OR
            EXISTS (SELECT 1 FROM booking b
                    WHERE b.workshop = w.id AND b.status IN ('attended', 'part attended', 'did not attend')))
WHERE forms > people
ORDER BY starts_at DESC, id
