SELECT id, name, letter, hue, minutes, cpd_minutes, places, minimum_number, question_set
FROM workshop_type
ORDER BY id
