INSERT INTO venue (id, reference, name, name_key, address, postcode, region, contact)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
