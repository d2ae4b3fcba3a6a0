-- The grouping fills in what stands in braces. Attendance of each workshop is the greater of head count and
-- names; the second number is what has no name. A draft or cancelled workshop has none.
SELECT {label}, {rank},
       coalesce(sum(max(coalesce(w.head_count, 0), w.named)), 0),
       coalesce(sum(max(coalesce(w.head_count, 0) - w.named, 0)), 0),
       coalesce(sum(coalesce(w.head_count, 0) > 0 OR w.named > 0), 0)
FROM (SELECT w.id, w.type, w.starts_at, w.venue, w.region, w.head_count,
             (SELECT count(*) FROM booking b
              WHERE b.workshop = w.id AND +b.status IN ('attended', 'part attended')) AS named
      FROM workshop w
      WHERE w.status NOT IN ('draft', 'cancelled') AND {filter}) w
{joins}
GROUP BY 1
