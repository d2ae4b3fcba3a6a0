SELECT (SELECT count(*) FROM workshop),
       (SELECT count(*) FROM delegate),
       (SELECT count(*) FROM booking),
       (SELECT count(*) FROM booking WHERE status IN ('attended', 'part attended')),
       (SELECT count(*) FROM response),
       (SELECT count(*) FROM venue),
       (SELECT count(*) FROM organisation)
