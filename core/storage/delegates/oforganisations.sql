SELECT d.id
FROM organisation_search s
CROSS JOIN delegate d ON d.organisation = s.rowid
WHERE organisation_search MATCH ?1
