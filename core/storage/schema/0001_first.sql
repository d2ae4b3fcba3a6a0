-- The first schema. Every table is STRICT and has a declared primary key, because recording needs one. Foreign keys are
-- deferred and take no action, so that a changeset may pass through any order on its way. Times are civil ISO text,
-- stamps are UTC ISO text. A key column holds what two spellings of one name share; see matchKey() and emailKey().

-- This copy's half of the ids: 31 bits of a random number, 32 bits of a sequence. Not recorded: ids are never reused.
CREATE TABLE device (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 2147483647),
    last_sequence INTEGER NOT NULL CHECK (last_sequence BETWEEN 0 AND 4294967295)
) STRICT;

CREATE TABLE setting (
    name TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    code TEXT NOT NULL DEFAULT '',
    parent INTEGER REFERENCES region DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE sector (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    sector INTEGER REFERENCES sector DEFERRABLE INITIALLY DEFERRED,
    postcode TEXT NOT NULL DEFAULT '',
    region INTEGER REFERENCES region DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX organisation_by_name ON organisation (name_key);

CREATE TABLE venue (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    region INTEGER REFERENCES region DEFERRABLE INITIALLY DEFERRED,
    contact TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX venue_by_name ON venue (name_key);
CREATE INDEX venue_by_reference ON venue (reference) WHERE reference <> '';

CREATE TABLE room (
    id INTEGER PRIMARY KEY,
    venue INTEGER NOT NULL REFERENCES venue DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (name <> ''),
    places INTEGER NOT NULL DEFAULT 0 CHECK (places >= 0)
) STRICT;
CREATE INDEX room_by_venue ON room (venue);

-- A venue with a row here is a secure venue.
CREATE TABLE gate_rules (
    venue INTEGER PRIMARY KEY REFERENCES venue DEFERRABLE INITIALLY DEFERRED,
    lead_days INTEGER NOT NULL CHECK (lead_days >= 0),
    identity TEXT NOT NULL DEFAULT '',
    authority TEXT NOT NULL DEFAULT '',
    arrival TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE trainer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX trainer_by_name ON trainer (name_key);

CREATE TABLE trainer_absence (
    id INTEGER PRIMARY KEY,
    trainer INTEGER NOT NULL REFERENCES trainer DEFERRABLE INITIALLY DEFERRED,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day),
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX trainer_absence_by_day ON trainer_absence (last_day);

CREATE TABLE question_set (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    version INTEGER NOT NULL CHECK (version >= 1)
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    question_set INTEGER NOT NULL REFERENCES question_set DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (key <> ''),
    wording TEXT NOT NULL,
    kind TEXT NOT NULL
        CHECK (kind IN ('rating', 'agreement', 'zero to ten', 'yes or no', 'one choice', 'many choices', 'text')),
    is_overall INTEGER NOT NULL DEFAULT 0 CHECK (is_overall IN (0, 1))
) STRICT;
CREATE INDEX question_by_set ON question (question_set, position);

CREATE TABLE question_choice (
    question INTEGER NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL CHECK (place >= 1),
    wording TEXT NOT NULL,
    PRIMARY KEY (question, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE workshop_type (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    letter TEXT NOT NULL CHECK (length(letter) = 1),
    hue INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 7),
    minutes INTEGER NOT NULL CHECK (minutes > 0),
    cpd_minutes INTEGER NOT NULL CHECK (cpd_minutes >= 0),
    places INTEGER NOT NULL CHECK (places >= 0),
    minimum_number INTEGER NOT NULL CHECK (minimum_number >= 0),
    question_set INTEGER REFERENCES question_set DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE workshop (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL CHECK (number <> ''),
    type INTEGER REFERENCES workshop_type DEFERRABLE INITIALLY DEFERRED,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL CHECK (ends_at >= starts_at),
    all_day INTEGER NOT NULL DEFAULT 0 CHECK (all_day IN (0, 1)),
    venue INTEGER REFERENCES venue DEFERRABLE INITIALLY DEFERRED,
    room INTEGER REFERENCES room DEFERRABLE INITIALLY DEFERRED,
    online INTEGER NOT NULL DEFAULT 0 CHECK (online IN (0, 1)),
    region INTEGER REFERENCES region DEFERRABLE INITIALLY DEFERRED, -- its own; null = its venue's
    status TEXT NOT NULL CHECK (status IN ('draft', 'planned', 'confirmed', 'delivered', 'cancelled')),
    cancelled_by TEXT
        CHECK (cancelled_by IS NULL OR (status = 'cancelled' AND cancelled_by IN ('us', 'venue', 'commissioner'))),
    cancel_reason TEXT NOT NULL DEFAULT '',
    places INTEGER NOT NULL DEFAULT 0 CHECK (places >= 0),
    head_count INTEGER CHECK (head_count >= 0),
    commissioner INTEGER REFERENCES organisation DEFERRABLE INITIALLY DEFERRED,
    notes TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX workshop_by_start ON workshop (starts_at);
CREATE INDEX workshop_by_number ON workshop (number);
CREATE INDEX workshop_by_venue ON workshop (venue);
CREATE INDEX workshop_by_commissioner ON workshop (commissioner);

CREATE TABLE workshop_trainer (
    workshop INTEGER NOT NULL REFERENCES workshop DEFERRABLE INITIALLY DEFERRED,
    trainer INTEGER NOT NULL REFERENCES trainer DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role IN ('lead', 'second', 'lived-experience speaker')),
    PRIMARY KEY (workshop, trainer)
) STRICT, WITHOUT ROWID;
CREATE INDEX workshop_trainer_by_trainer ON workshop_trainer (trainer);

CREATE TABLE delegate (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    email_key TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    organisation INTEGER REFERENCES organisation DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT '',
    sector INTEGER REFERENCES sector DEFERRABLE INITIALLY DEFERRED, -- own; null = the organisation's
    region INTEGER REFERENCES region DEFERRABLE INITIALLY DEFERRED  -- own; null = the organisation's
) STRICT;
CREATE INDEX delegate_by_reference ON delegate (reference) WHERE reference <> '';
CREATE INDEX delegate_by_email ON delegate (email_key) WHERE email_key <> '';
CREATE INDEX delegate_by_name ON delegate (name_key, organisation);
CREATE INDEX delegate_by_sort ON delegate (sort_key);
-- Without it, taking back an import looks through every delegate for each organisation.
CREATE INDEX delegate_by_organisation ON delegate (organisation);

-- The current status stands here, with the step that brought it; every step stays in booking_step. Its words are held
-- against it one by one: for IN the engine makes a table of them at every insert.
CREATE TABLE booking (
    workshop INTEGER NOT NULL REFERENCES workshop DEFERRABLE INITIALLY DEFERRED,
    delegate INTEGER NOT NULL REFERENCES delegate DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL
        CHECK (status = 'invited' OR status = 'waiting' OR status = 'booked' OR status = 'cancelled' OR
               status = 'attended' OR status = 'part attended' OR status = 'did not attend'),
    step INTEGER NOT NULL,
    PRIMARY KEY (workshop, delegate)
) STRICT, WITHOUT ROWID;
CREATE INDEX booking_by_delegate ON booking (delegate);

CREATE TABLE booking_step (
    id INTEGER PRIMARY KEY,
    workshop INTEGER NOT NULL,
    delegate INTEGER NOT NULL,
    status TEXT NOT NULL
        CHECK (status = 'invited' OR status = 'waiting' OR status = 'booked' OR status = 'cancelled' OR
               status = 'attended' OR status = 'part attended' OR status = 'did not attend'),
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    FOREIGN KEY (workshop, delegate) REFERENCES booking DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX booking_step_by_booking ON booking_step (workshop, delegate);

CREATE TABLE response (
    id INTEGER PRIMARY KEY,
    workshop INTEGER REFERENCES workshop DEFERRABLE INITIALLY DEFERRED,
    delegate INTEGER REFERENCES delegate DEFERRABLE INITIALLY DEFERRED, -- only when they chose to give a name
    question_set INTEGER NOT NULL REFERENCES question_set DEFERRABLE INITIALLY DEFERRED,
    reference TEXT NOT NULL DEFAULT '',
    received_on TEXT
) STRICT;
CREATE INDEX response_by_workshop ON response (workshop);
CREATE INDEX response_by_delegate ON response (delegate) WHERE delegate IS NOT NULL;
CREATE INDEX response_by_reference ON response (reference) WHERE reference <> '';

-- A blank answer has no row. `choice` is 0 but for questions with many choices, where each ticked one has a row.
CREATE TABLE answer (
    response INTEGER NOT NULL REFERENCES response DEFERRABLE INITIALLY DEFERRED,
    question INTEGER NOT NULL REFERENCES question DEFERRABLE INITIALLY DEFERRED,
    choice INTEGER NOT NULL DEFAULT 0,
    value INTEGER,
    text TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (response, question, choice),
    CHECK (value IS NOT NULL OR text <> '')
) STRICT, WITHOUT ROWID;

-- One stack: undone is 0 in effect, 1 undone and next for redo, 2 undone and left behind by a later edit.
CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    device INTEGER NOT NULL,
    actor TEXT NOT NULL,
    label TEXT NOT NULL,
    changeset BLOB NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1, 2))
) STRICT;
CREATE INDEX history_by_undone ON history (undone, id);

-- Who touched which record and which of its fields, without values. Large changes are summed up by kind.
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    device INTEGER NOT NULL,
    actor TEXT NOT NULL,
    history INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('edit', 'undo', 'redo')),
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    fields TEXT NOT NULL DEFAULT ''
) STRICT;

-- Each revision of a printed document, by what it said, so that paper that differs carries another number.
CREATE TABLE document_revision (
    workshop INTEGER NOT NULL,
    document TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    digest BLOB NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (workshop, document, revision)
) STRICT, WITHOUT ROWID;
