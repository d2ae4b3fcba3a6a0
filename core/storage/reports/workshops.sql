-- The grouping fills in what stands in braces.
SELECT {label}, {rank},
       coalesce(sum(w.status = 'delivered'), 0),
       coalesce(sum(w.status <> 'draft'), 0),
       coalesce(sum(w.status = 'cancelled'), 0),
       coalesce(sum(w.cancelled_by IS 'us'), 0),
       coalesce(sum(w.cancelled_by IS 'venue'), 0),
       coalesce(sum(w.cancelled_by IS 'commissioner'), 0)
FROM {from}
{joins}
WHERE {filter}
GROUP BY 1
