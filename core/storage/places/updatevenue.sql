UPDATE venue
SET reference = ?2, name = ?3, name_key = ?4, address = ?5, postcode = ?6, region = ?7, contact = ?8
WHERE id = ?1
