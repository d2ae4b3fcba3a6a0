SELECT id, reference, given_name, family_name, email, phone, organisation, role, sector, region
FROM delegate
WHERE id = ?1
