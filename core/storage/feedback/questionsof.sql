SELECT id, key, wording, kind, is_overall
FROM question
WHERE question_set = ?1
ORDER BY position
