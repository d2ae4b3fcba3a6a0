-- Attendance is the greater of head count and names. An all-day workshop is over when its last day is.
WITH held AS MATERIALIZED (
    SELECT w.id, w.starts_at,
           max(coalesce(w.head_count, 0),
               (SELECT count(*) FROM booking b
                WHERE b.workshop = w.id AND b.status IN ('attended', 'part attended'))) AS present
    FROM workshop w
    LEFT JOIN venue v ON v.id = w.venue
    LEFT JOIN workshop_type t ON t.id = w.type
    WHERE w.starts_at BETWEEN ?2 AND ?1
      AND (w.status = 'delivered'
           OR (w.status IN ('planned', 'confirmed') AND w.ends_at <= iif(w.all_day, substr(?1, 1, 10), ?1)))
      AND NOT EXISTS (SELECT 1 FROM json_each(?3) word
                      WHERE instr(lower(replace(w.number, '-', '')) || '|' || coalesce(v.name_key, '') || '|'
                                  || coalesce(t.name_key, ''), word.value ->> 'key') = 0
                        AND instr(lower(w.number), lower(word.value ->> 'typed')) = 0)
)
SELECT id
FROM held
WHERE present > (SELECT count(*) FROM response f WHERE f.workshop = held.id)
ORDER BY starts_at, id
