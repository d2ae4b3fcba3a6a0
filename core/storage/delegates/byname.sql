SELECT id, reference, given_name, family_name, email, phone, organisation, role, sector, region
FROM delegate
WHERE name_key = ?1 AND organisation IS ?2
ORDER BY id
