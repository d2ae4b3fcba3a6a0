INSERT INTO answer (response, question, choice, value, text)
VALUES (?1, ?2, ?3, ?4, ?5)
