UPDATE organisation
SET name = ?2, name_key = ?3, sector = ?4, postcode = ?5, region = ?6
WHERE id = ?1
