INSERT INTO organisation (id, name, name_key, sector, postcode, region)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
