SELECT id, reference, given_name, family_name, email, phone, organisation, role, sector, region
FROM delegate
WHERE reference = ?1 AND reference <> ''
ORDER BY id
