SELECT id, workshop, delegate, question_set, reference, received_on
FROM response
WHERE workshop = ?1
ORDER BY id
