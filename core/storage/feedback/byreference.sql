SELECT id, workshop, delegate, question_set, reference, received_on
FROM response
WHERE reference = ?2 AND reference <> '' AND workshop IS ?1
ORDER BY id
