INSERT INTO question (id, question_set, position, key, wording, kind, is_overall)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
