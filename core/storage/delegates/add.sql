INSERT INTO delegate
    (id, reference, given_name, family_name, name_key, sort_key, email, email_key, phone, organisation, role, sector,
     region)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
