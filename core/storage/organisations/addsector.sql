INSERT INTO sector (id, name, name_key, position)
SELECT ?1, ?2, ?3, 1 + coalesce(max(position), 0) FROM sector
