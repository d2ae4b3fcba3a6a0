-- The end of an all-day workshop is the end of its last day.
SELECT id, number, starts_at, CASE all_day WHEN 1 THEN substr(ends_at, 1, 10) || 'T24:00' ELSE ends_at END
FROM workshop
WHERE status NOT IN ('draft', 'cancelled')
