INSERT INTO booking_step (id, workshop, delegate, status, at, actor, note)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
