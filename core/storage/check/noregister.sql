-- A head count is a register too.
SELECT w.id, w.number
FROM workshop w
WHERE w.status = 'delivered' AND w.head_count IS NULL AND
      NOT EXISTS (SELECT 1 FROM booking b
                  WHERE b.workshop = w.id AND b.status IN ('attended', 'part attended', 'did not attend'))
ORDER BY w.starts_at DESC, w.id
