SELECT id, given_name, family_name, email, name_key, sort_key, email_key
FROM delegate
