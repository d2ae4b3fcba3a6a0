INSERT INTO workshop
    (id, number, type, starts_at, ends_at, all_day, venue, room, online, region, status, cancelled_by, cancel_reason,
     places, head_count, commissioner, notes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)
