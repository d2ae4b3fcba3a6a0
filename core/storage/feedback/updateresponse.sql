UPDATE response
SET workshop = ?2, delegate = ?3, question_set = ?4, reference = ?5, received_on = ?6
WHERE id = ?1
