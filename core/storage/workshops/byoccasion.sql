SELECT id, number, type, starts_at, ends_at, all_day, venue, room, online, region, status, cancelled_by,
       cancel_reason, places, head_count, commissioner, notes
FROM workshop
WHERE starts_at = ?2 AND type IS ?1 AND venue IS ?3
ORDER BY id
