SELECT id, reference, given_name, family_name, email, phone, organisation, role, sector, region
FROM delegate
WHERE email_key = ?1 AND email_key <> ''
ORDER BY id
