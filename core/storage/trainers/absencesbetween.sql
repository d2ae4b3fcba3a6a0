SELECT trainer, first_day, last_day, reason
FROM trainer_absence
WHERE last_day >= ?1 AND first_day <= ?2
ORDER BY first_day, id
