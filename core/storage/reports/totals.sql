SELECT (SELECT count(*) FROM workshop),
       (SELECT count(*) FROM delegate),
       (SELECT count(*) FROM booking),
       (SELECT count(*)
        FROM workshop w
        CROSS JOIN booking b ON b.workshop = w.id
        WHERE w.status NOT IN ('draft', 'cancelled') AND b.status IN ('attended', 'part attended')),
       (SELECT count(*) FROM response),
       (SELECT count(*) FROM venue),
       (SELECT count(*) FROM organisation)
