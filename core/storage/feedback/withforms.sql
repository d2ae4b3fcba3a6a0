SELECT w.id
FROM workshop w
LEFT JOIN venue v ON v.id = w.venue
LEFT JOIN workshop_type t ON t.id = w.type
WHERE ((w.starts_at <= ?1 AND w.status NOT IN ('draft', 'cancelled'))
       OR EXISTS (SELECT 1 FROM response f WHERE f.workshop = w.id))
  AND w.starts_at >= ?2
  AND NOT EXISTS (SELECT 1 FROM json_each(?3) word
                  WHERE instr(lower(replace(w.number, '-', '')) || '|' || coalesce(v.name_key, '') || '|'
                              || coalesce(t.name_key, ''), word.value ->> 'key') = 0
                    AND instr(lower(w.number), lower(word.value ->> 'typed')) = 0)
ORDER BY w.starts_at DESC, w.id DESC
LIMIT ?4
