UPDATE workshop
SET number = ?2, type = ?3, starts_at = ?4, ends_at = ?5, all_day = ?6, venue = ?7, room = ?8, online = ?9,
    region = ?10, status = ?11, cancelled_by = ?12, cancel_reason = ?13, places = ?14, head_count = ?15,
    commissioner = ?16, notes = ?17
WHERE id = ?1
