SELECT b.workshop, b.delegate, coalesce(w.number, '')
FROM booking b
LEFT JOIN booking_step step ON step.id = b.step
LEFT JOIN workshop w ON w.id = b.workshop
WHERE step.id IS NULL OR step.status <> b.status OR step.workshop <> b.workshop OR step.delegate <> b.delegate
