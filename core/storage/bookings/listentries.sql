SELECT d.family_name, d.given_name, coalesce(o.name, ''), d.role, coalesce(c.name, ''), b.status,
       coalesce(s.at, '')
FROM booking b
JOIN delegate d ON d.id = b.delegate
LEFT JOIN organisation o ON o.id = d.organisation
LEFT JOIN sector c ON c.id = coalesce(d.sector, o.sector)
LEFT JOIN booking_step s ON s.id = b.step
WHERE b.workshop = ?1
ORDER BY CASE b.status WHEN 'waiting' THEN s.at ELSE '' END,
         CASE b.status WHEN 'waiting' THEN b.step ELSE 0 END,
         d.sort_key, d.id
