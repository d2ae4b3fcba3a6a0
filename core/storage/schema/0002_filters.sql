-- For the filters of the list of people: they read every delegate for a region or a sector and every booking for a
-- status, at each letter typed. Few people state a region or sector of their own, so those indexes are small.
CREATE INDEX delegate_by_region ON delegate (region) WHERE region IS NOT NULL;
CREATE INDEX delegate_by_sector ON delegate (sector) WHERE sector IS NOT NULL;
-- Who asks for the bookings of one workshop writes +status, else the engine takes this index and reads those of all.
CREATE INDEX booking_by_status ON booking (status, delegate);
