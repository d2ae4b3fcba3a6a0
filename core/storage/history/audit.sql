INSERT INTO audit (at, device, actor, history, action, kind, record, fields)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
