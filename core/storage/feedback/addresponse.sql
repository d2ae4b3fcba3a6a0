INSERT INTO response (id, workshop, delegate, question_set, reference, received_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6)
