-- For groupings by people: each workshop once for every group that is or was booked on it, no group for the rest.
(SELECT DISTINCT w.id, w.status, w.cancelled_by, w.starts_at, w.type, w.venue, w.region, p.grp
 FROM workshop w
 LEFT JOIN (SELECT b.workshop, c.id AS grp
            FROM booking b
            JOIN delegate d ON d.id = b.delegate
            {joins}) p ON p.workshop = w.id) w
