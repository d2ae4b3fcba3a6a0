UPDATE delegate
SET reference = ?2, given_name = ?3, family_name = ?4, name_key = ?5, sort_key = ?6, email = ?7, email_key = ?8,
    phone = ?9, organisation = ?10, role = ?11, sector = ?12, region = ?13
WHERE id = ?1
