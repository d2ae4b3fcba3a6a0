-- Put in the place of {forms}: the forms asked for, each with what places it. A form of no workshop goes by the day it
-- was received; one without a day is in no period, and none is of a type or in a region.
(SELECT f.id AS form, f.delegate, w.id, w.type, w.starts_at, w.venue, w.region
 FROM workshop w
 JOIN response f ON f.workshop = w.id
 WHERE {filter}
 UNION ALL
 SELECT f.id, f.delegate, NULL, NULL, f.received_on, NULL, NULL
 FROM response f
 WHERE f.workshop IS NULL AND ?3 IS NULL AND ?4 IS NULL
   AND ((?1 = '' AND ?2 = '9999') OR (f.received_on >= ?1 AND f.received_on < ?2)))
