SELECT b.delegate, d.given_name, d.family_name, coalesce(o.name, ''), d.role, b.status, coalesce(s.at, ''),
       coalesce(s.note, '')
FROM booking b
JOIN delegate d ON d.id = b.delegate
LEFT JOIN organisation o ON o.id = d.organisation
LEFT JOIN booking_step s ON s.id = b.step
WHERE b.workshop = ?1
ORDER BY CASE b.status WHEN 'invited' THEN 1 WHEN 'waiting' THEN 2 WHEN 'cancelled' THEN 3 ELSE 0 END,
         CASE b.status WHEN 'waiting' THEN s.at ELSE '' END,
         CASE b.status WHEN 'waiting' THEN b.step ELSE 0 END,
         d.sort_key, d.id
