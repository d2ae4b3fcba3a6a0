// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;

namespace {

// Throws unless each index is what a rebuild from its table would give.
void proveIndexes(const Database &db)
{
    for (const QString &index : {u"delegate_search"_s, u"organisation_search"_s, u"venue_search"_s})
        db.execute(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(index));
}

QString anyName()
{
    return *rc::gen::element(u"Ada Okafor"_s, u"Zoë O’Neill"_s, u"Ana de Souza"_s, u"李 娜"_s, u"Suharto"_s, u"a"_s,
                             u"Ada Ada"_s);
}

// One random edit of people, employers or venues.
void edit(StoreFixture &logbook)
{
    const auto anyOf = [&](const QString &table) {
        return valueOf(
            logbook.db,
            u"SELECT id FROM %1 ORDER BY id LIMIT 1 OFFSET abs(%2) % max(1, (SELECT count(*) FROM %1))"_s.arg(
                table, QString::number(*rc::gen::inRange(0, 100))));
    };
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        logbook.add(ADelegate{.name = anyName(), .email = *rc::gen::element(u""_s, u"ada@example.org"_s)});
        break;
    case 1:
        logbook.organisation(anyName());
        break;
    case 2:
        logbook.venue(anyName());
        break;
    case 3:
        if (auto delegate = logbook.stores.delegates.find(DelegateId(anyOf(u"delegate"_s).toLongLong()))) {
            delegate->name = personName(anyName());
            delegate->phone += u'1';
            logbook.stores.delegates.update(*delegate);
        }
        break;
    case 4:
        if (auto venue = logbook.stores.places.findVenue(VenueId(anyOf(u"venue"_s).toLongLong()))) {
            venue->address = anyName();
            logbook.stores.places.updateVenue(*venue);
        }
        break;
    case 5:
        logbook.db.statement(u"DELETE FROM delegate WHERE id = ?1").run(anyOf(u"delegate"_s).toLongLong());
        break;
    default:
        logbook.db.statement(u"DELETE FROM organisation WHERE id = ?1").run(anyOf(u"organisation"_s).toLongLong());
    }
}

} // namespace

TEST_CASE("the proof of an index finds one that is wrong", "[searchindex]")
{
    StoreFixture logbook;
    logbook.person(u"Ada Okafor"_s);
    CHECK_NOTHROW(proveIndexes(logbook.db));
    logbook.db.execute(
        u"INSERT INTO delegate_search (rowid, given_name, family_name, email) VALUES (99, 'no', 'body', '')");
    CHECK_THROWS_AS(proveIndexes(logbook.db), Error);
}

TEST_CASE("the search indexes follow every edit, undone and redone too", "[searchindex][property]")
{
    CHECK(rc::check([] {
        StoreFixture logbook;
        QList<QByteArray> changesets;
        const int steps = *rc::gen::inRange(1, 8);
        for (int step = 0; step < steps; ++step) {
            const Recording recording(logbook.db, HistoryStore::recordedTables());
            const int edits = *rc::gen::inRange(1, 5);
            for (int each = 0; each < edits; ++each)
                edit(logbook);
            changesets.append(recording.changeset());
            proveIndexes(logbook.db);
        }
        for (qsizetype step = steps; step > 0; --step) {
            applyChangeset(logbook.db, changesets[step - 1], Direction::Backwards);
            proveIndexes(logbook.db);
        }
        RC_ASSERT(logbook.stores.delegates.search(u"a"_s, 10).isEmpty());
        for (const QByteArray &changeset : changesets) {
            applyChangeset(logbook.db, changeset, Direction::Forwards);
            proveIndexes(logbook.db);
        }
    }));
}

TEST_CASE("undoing a change takes people out of the search and puts them back", "[searchindex]")
{
    StoreFixture logbook;
    const Recording recording(logbook.db, HistoryStore::recordedTables());
    const auto ada = logbook.person(u"Ada Okafor"_s);
    const QByteArray changeset = recording.changeset();
    applyChangeset(logbook.db, changeset, Direction::Backwards);
    CHECK(logbook.stores.delegates.search(u"okafor"_s, 10).isEmpty());
    applyChangeset(logbook.db, changeset, Direction::Forwards);
    CHECK(logbook.stores.delegates.search(u"okafor"_s, 10) == QList<DelegateId>{ada});
}

TEST_CASE("a name that was removed leaves no trace in the file", "[searchindex]")
{
    const bool renamed = GENERATE(false, true);
    const TestFolder folder;
    const auto db = createLogbook(folder.path(u"a.turnout"_s), Key());
    const DelegateStore delegates(*db);
    const auto person = [](int id, const QString &name) {
        Delegate delegate;
        delegate.id = DelegateId(id);
        delegate.name = personName(name);
        delegate.email = name.toLower().replace(u' ', u'.') + u"@example.org"_s;
        return delegate;
    };
    {
        Transaction transaction(*db, Transaction::Kind::Write);
        for (int id = 1; id <= 500; ++id)
            delegates.add(person(id, id == 250 ? u"Xanthippe Quillfeather"_s : u"Given%1 Family%1"_s.arg(id)));
        transaction.commit();
    }
    db->execute(u"PRAGMA wal_checkpoint(TRUNCATE)");
    REQUIRE(bytesOf(db->path()).toLower().contains("quillfeather"));

    if (renamed)
        delegates.update(person(250, u"Removed Person"_s));
    else
        db->execute(u"DELETE FROM delegate WHERE id = 250");
    db->execute(u"PRAGMA wal_checkpoint(TRUNCATE)");

    const QByteArray bytes = (bytesOf(db->path()) + bytesOf(db->path() + u"-wal"_s)).toLower();
    for (const char *trace : {"quillfeather", "xanthippe", "quillf", "uillfeath", "xanthip"})
        CHECK_FALSE(bytes.contains(trace));
    CHECK(delegates.search(u"given249"_s, 10).size() == 1);
    CHECK_NOTHROW(proveIndexes(*db));
}
