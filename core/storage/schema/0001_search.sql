-- The search index of the first schema: derived tables, kept by triggers and rebuilt by replaying. The content stays
-- in the tables themselves; secure-delete leaves no trace of a word that was removed.
CREATE VIRTUAL TABLE delegate_search USING fts5 (
    given_name, family_name, email,
    content = 'delegate', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4'
);
INSERT INTO delegate_search (delegate_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER delegate_search_added AFTER INSERT ON delegate BEGIN
    INSERT INTO delegate_search (rowid, given_name, family_name, email)
    VALUES (new.id, new.given_name, new.family_name, new.email);
END;
CREATE TRIGGER delegate_search_removed AFTER DELETE ON delegate BEGIN
    INSERT INTO delegate_search (delegate_search, rowid, given_name, family_name, email)
    VALUES ('delete', old.id, old.given_name, old.family_name, old.email);
END;
CREATE TRIGGER delegate_search_changed AFTER UPDATE OF given_name, family_name, email ON delegate BEGIN
    INSERT INTO delegate_search (delegate_search, rowid, given_name, family_name, email)
    VALUES ('delete', old.id, old.given_name, old.family_name, old.email);
    INSERT INTO delegate_search (rowid, given_name, family_name, email)
    VALUES (new.id, new.given_name, new.family_name, new.email);
END;

CREATE VIRTUAL TABLE organisation_search USING fts5 (
    name, content = 'organisation', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4'
);
INSERT INTO organisation_search (organisation_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER organisation_search_added AFTER INSERT ON organisation BEGIN
    INSERT INTO organisation_search (rowid, name) VALUES (new.id, new.name);
END;
CREATE TRIGGER organisation_search_removed AFTER DELETE ON organisation BEGIN
    INSERT INTO organisation_search (organisation_search, rowid, name) VALUES ('delete', old.id, old.name);
END;
CREATE TRIGGER organisation_search_changed AFTER UPDATE OF name ON organisation BEGIN
    INSERT INTO organisation_search (organisation_search, rowid, name) VALUES ('delete', old.id, old.name);
    INSERT INTO organisation_search (rowid, name) VALUES (new.id, new.name);
END;

CREATE VIRTUAL TABLE venue_search USING fts5 (
    name, address, postcode, content = 'venue', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4'
);
INSERT INTO venue_search (venue_search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER venue_search_added AFTER INSERT ON venue BEGIN
    INSERT INTO venue_search (rowid, name, address, postcode) VALUES (new.id, new.name, new.address, new.postcode);
END;
CREATE TRIGGER venue_search_removed AFTER DELETE ON venue BEGIN
    INSERT INTO venue_search (venue_search, rowid, name, address, postcode)
    VALUES ('delete', old.id, old.name, old.address, old.postcode);
END;
CREATE TRIGGER venue_search_changed AFTER UPDATE OF name, address, postcode ON venue BEGIN
    INSERT INTO venue_search (venue_search, rowid, name, address, postcode)
    VALUES ('delete', old.id, old.name, old.address, old.postcode);
    INSERT INTO venue_search (rowid, name, address, postcode) VALUES (new.id, new.name, new.address, new.postcode);
END;
