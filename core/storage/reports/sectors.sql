-- Distinct people who attended, by sector. Only their own rows are looked at, each once.
SELECT coalesce(c.name, ''), min(c.position), sum(p.people)
FROM (SELECT coalesce(d.sector, (SELECT o.sector FROM organisation o WHERE o.id = d.organisation)) AS sector,
             count(*) AS people
      FROM delegate d
      WHERE d.id IN (SELECT b.delegate
                     FROM workshop w
                     JOIN booking b ON b.workshop = w.id AND +b.status IN ('attended', 'part attended')
                     WHERE w.status NOT IN ('draft', 'cancelled') AND {filter})
      GROUP BY 1) p
LEFT JOIN sector c ON c.id = p.sector
GROUP BY 1
