INSERT INTO sector (id, name, name_key, position)
SELECT ?1, ?2, ?3, 1 + max(position) FROM sector
