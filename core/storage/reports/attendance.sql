-- The grouping fills in what stands in braces. Attendance of each workshop is the greater of head count and
-- names; the second number is what has no name. A draft or cancelled workshop has none.
SELECT {label}, {rank},
       coalesce(sum(max(coalesce(w.head_count, 0), w.named)), 0),
       coalesce(sum(max(coalesce(w.head_count, 0) - w.named, 0)), 0),
       coalesce(sum(coalesce(w.head_count, 0) > 0 OR w.named > 0), 0)
FROM (SELECT id, type, starts_at, venue, region, head_count,
             (SELECT count(*) FROM booking b
              WHERE b.workshop = workshop.id AND b.status IN ('attended', 'part attended')) AS named
      FROM workshop
      WHERE status NOT IN ('draft', 'cancelled')
        AND (?1 IS NULL OR starts_at >= ?1) AND (?2 IS NULL OR starts_at < ?2)) w
{joins}
GROUP BY 1
