-- The grouping fills in what stands in braces. The workshops of one group that were delivered, or else count for something.
SELECT DISTINCT w.id
FROM workshop w
{joins}
WHERE {filter} AND {label} = ?5
  AND (w.status = 'delivered'
       OR EXISTS (SELECT 1 FROM response f WHERE f.workshop = w.id)
       OR (w.status NOT IN ('draft', 'cancelled')
           AND (w.head_count > 0
                OR EXISTS (SELECT 1 FROM booking b
                           WHERE b.workshop = w.id AND +b.status IN ('attended', 'part attended')))))
