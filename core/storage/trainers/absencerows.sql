SELECT a.trainer, a.first_day, a.last_day, a.reason, t.name
FROM trainer_absence a
JOIN trainer t ON t.id = a.trainer
WHERE a.last_day >= ?1 AND a.first_day <= ?2
ORDER BY t.name_key, a.trainer, a.first_day, a.id
