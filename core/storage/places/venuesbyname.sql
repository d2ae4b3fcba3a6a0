SELECT v.id, v.reference, v.name, v.address, v.postcode, v.region, v.contact,
       g.lead_days, g.identity, g.authority, g.arrival
FROM venue v
LEFT JOIN gate_rules g ON g.venue = v.id
WHERE v.name_key = ?1
ORDER BY v.id
