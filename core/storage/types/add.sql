INSERT INTO workshop_type
    (id, name, name_key, letter, hue, minutes, cpd_minutes, places, minimum_number, question_set)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
