-- Put in the place of {filter}: whether a workshop is among those asked for. Days are text, '' and '9999' where open.
    w.starts_at >= ?1 AND w.starts_at < ?2
    AND (?3 IS NULL OR w.type = ?3)
    AND (?4 IS NULL OR coalesce(w.region, (SELECT place.region FROM venue place WHERE place.id = w.venue)) IN (
        WITH RECURSIVE inside (id) AS (
            VALUES (?4) UNION SELECT area.id FROM region area JOIN inside ON area.parent = inside.id)
        SELECT id FROM inside))
