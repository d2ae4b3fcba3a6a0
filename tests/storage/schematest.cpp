// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storefixture.h"
#include "tests/support/precompiled.h"

#include <QSet>

using namespace turnout;

namespace {

// Tables that history does not record, each for a reason: ids are never reused, history cannot hold itself, audit only
// grows, paper that has left the printer cannot be undone, and a draft is no change yet.
const QSet<QString> Unrecorded = {u"device"_s, u"history"_s, u"audit"_s, u"document_revision"_s, u"draft"_s};

QStringList listOf(const Database &db, const QString &sql)
{
    return rowsOf(db, sql).split(u" | "_s, Qt::SkipEmptyParts);
}

// Those that hold something of their own: not the search indexes and what belongs to them.
QStringList sourceTables(const Database &db)
{
    return listOf(db, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                      "AND name NOT LIKE 'sqlite_%' ORDER BY name"_s);
}

} // namespace

TEST_CASE("every table is strict", "[schema]")
{
    const StoreFixture logbook;
    REQUIRE(sourceTables(logbook.db).size() > 20);
    CHECK(rowsOf(logbook.db, u"SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                             "AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s) == u""_s);
}

TEST_CASE("every table has a declared primary key", "[schema]")
{
    const StoreFixture logbook;
    for (const QString &table : sourceTables(logbook.db)) {
        CAPTURE(table);
        CHECK(valueOf(logbook.db, u"SELECT count(*) > 0 FROM pragma_table_info('%1') WHERE pk > 0"_s.arg(table)) ==
              u"1"_s);
    }
}

TEST_CASE("every table is recorded, or left out by name", "[schema]")
{
    const StoreFixture logbook;
    const QStringList tables = sourceTables(logbook.db);
    const QStringList &recorded = HistoryStore::recordedTables();
    for (const QString &table : recorded) {
        CAPTURE(table);
        CHECK(tables.contains(table));
        CHECK_FALSE(Unrecorded.contains(table));
    }
    for (const QString &table : tables) {
        CAPTURE(table);
        CHECK(recorded.contains(table) != Unrecorded.contains(table));
    }
    CHECK(QSet<QString>(recorded.begin(), recorded.end()).size() == recorded.size());
}

TEST_CASE("every reference is deferred, takes no action and leads to a table that is recorded", "[schema]")
{
    const StoreFixture logbook;
    for (const QString &table : sourceTables(logbook.db)) {
        CAPTURE(table);
        const QString sql = valueOf(logbook.db, u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(table));
        CHECK(sql.count(u"REFERENCES"_s) == sql.count(u"DEFERRABLE INITIALLY DEFERRED"_s));
        CHECK(valueOf(logbook.db, u"SELECT count(*) FROM pragma_foreign_key_list('%1') "
                                  "WHERE on_delete <> 'NO ACTION' OR on_update <> 'NO ACTION'"_s.arg(table)) == u"0"_s);
        for (const QString &parent :
             listOf(logbook.db, u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(table)))
            CHECK(HistoryStore::recordedTables().contains(parent));
    }
}

TEST_CASE("taking away what there are many of reads no whole table", "[schema]")
{
    const StoreFixture logbook;
    for (const QString &table : sourceTables(logbook.db)) {
        for (const QString &column :
             listOf(logbook.db, u"SELECT \"from\" FROM pragma_foreign_key_list('%1') WHERE seq = 0 AND \"table\" IN "
                                "('delegate', 'workshop', 'booking', 'response')"_s.arg(table))) {
            CAPTURE(table, column);
            CHECK(
                valueOf(logbook.db, u"SELECT count(*) > 0 FROM pragma_index_list('%1') AS i, pragma_index_info(i.name) "
                                    "AS c WHERE c.seqno = 0 AND c.name = '%2'"_s.arg(table, column)) == u"1"_s);
        }
    }
}

TEST_CASE("records may come in any order within a transaction, but must fit at its end", "[schema]")
{
    StoreFixture logbook;
    const OrganisationId later(4711);
    {
        Transaction transaction(logbook.db, Transaction::Kind::Write);
        logbook.add(ADelegate{.organisation = later});
        logbook.stores.organisations.add({later, u"Later"_s, {}, {}, {}});
        CHECK_NOTHROW(transaction.commit());
    }
    Transaction transaction(logbook.db, Transaction::Kind::Write);
    logbook.add(ADelegate{.organisation = OrganisationId(1)});
    CHECK(thrownBy([&] { transaction.commit(); }).kind == Error::Conflict);
}

TEST_CASE("a new logbook's references all lead somewhere", "[schema]")
{
    const StoreFixture logbook;
    CHECK(rowsOf(logbook.db, u"PRAGMA foreign_key_check"_s) == u""_s);
    CHECK(valueOf(logbook.db, u"PRAGMA integrity_check"_s) == u"ok"_s);
}

TEST_CASE("the schema refuses what cannot be", "[schema]")
{
    const StoreFixture logbook;
    const auto sql = GENERATE(
        u"INSERT INTO device VALUES (2, 7, 0)"_s, u"UPDATE device SET number = 0"_s,
        u"UPDATE device SET number = 2147483648"_s, u"UPDATE device SET last_sequence = 4294967296"_s,
        u"UPDATE region SET name = '' WHERE id = 1"_s, u"UPDATE sector SET name = ''"_s,
        u"INSERT INTO organisation (id, name, name_key) VALUES (1, '', '')"_s,
        u"INSERT INTO venue (id, name, name_key) VALUES (1, '', '')"_s,
        u"INSERT INTO trainer (id, name, name_key) VALUES (1, '', '')"_s,
        u"INSERT INTO room (id, venue, name, places) VALUES (1, 1, 'Room', -1)"_s,
        u"INSERT INTO gate_rules (venue, lead_days) VALUES (1, -1)"_s,
        u"INSERT INTO trainer_absence (id, trainer, first_day, last_day) VALUES (1, 1, '2026-08-02', '2026-08-01')"_s,
        u"INSERT INTO question_set VALUES (9, 'Set', 0)"_s, u"UPDATE question SET kind = 'essay' WHERE id = 1"_s,
        u"UPDATE question SET is_overall = 2 WHERE id = 1"_s, u"UPDATE question SET key = '' WHERE id = 1"_s,
        u"INSERT INTO question_choice VALUES (1, 0, 'x')"_s, u"UPDATE workshop_type SET letter = 'HH' WHERE id = 1"_s,
        u"UPDATE workshop_type SET hue = 8 WHERE id = 1"_s, u"UPDATE workshop_type SET minutes = 0 WHERE id = 1"_s,
        u"INSERT INTO workshop (id, number, starts_at, ends_at, status) VALUES (1, '', '2026', '2026', 'draft')"_s,
        u"INSERT INTO workshop (id, number, starts_at, ends_at, status) VALUES (1, 'n', '2027', '2026', 'draft')"_s,
        u"INSERT INTO workshop (id, number, starts_at, ends_at, status) VALUES (1, 'n', '2026', '2026', 'over')"_s,
        u"INSERT INTO workshop (id, number, starts_at, ends_at, status, cancelled_by) VALUES (1, 'n', '2026', '2026', 'draft', 'us')"_s,
        u"INSERT INTO workshop (id, number, starts_at, ends_at, status, cancelled_by) VALUES (1, 'n', '2026', '2026', 'cancelled', 'them')"_s,
        u"INSERT INTO workshop (id, number, starts_at, ends_at, status, places) VALUES (1, 'n', '2026', '2026', 'draft', -1)"_s,
        u"INSERT INTO workshop (id, number, starts_at, ends_at, status, head_count) VALUES (1, 'n', '2026', '2026', 'draft', -1)"_s,
        u"INSERT INTO workshop_trainer VALUES (1, 1, 'guest')"_s, u"INSERT INTO booking VALUES (1, 1, 'maybe', 1)"_s,
        u"INSERT INTO booking_step VALUES (1, 1, 1, 'maybe', '', '', '')"_s,
        u"INSERT INTO answer (response, question, value, text) VALUES (1, 1, NULL, '')"_s,
        u"INSERT INTO history VALUES (1, '', 1, '', '', x'', 3)"_s,
        u"INSERT INTO audit VALUES (1, '', 1, '', 1, 'look', '', '', '')"_s,
        u"INSERT INTO document_revision VALUES (1, 'list', 0, x'', '')"_s);
    CAPTURE(sql);
    const Error error = thrownBy([&] { logbook.db.execute(sql); });
    CHECK(error.kind == Error::Conflict);
    CHECK(error.message.contains(u"CHECK constraint"_s));
}

TEST_CASE("a value of another type is refused", "[schema]")
{
    const StoreFixture logbook;
    CHECK(thrownBy([&] { logbook.db.execute(u"UPDATE region SET position = 'first'"); }).kind == Error::Conflict);
    CHECK(thrownBy([&] {
              logbook.db.execute(u"UPDATE setting SET value = x'00'; INSERT INTO setting VALUES ('a', x'00')");
          }).kind == Error::Conflict);
    CHECK(thrownBy([&] { logbook.db.execute(u"UPDATE region SET name = NULL"); }).kind == Error::Conflict);
}

TEST_CASE("the schema takes every word that the program has", "[schema]")
{
    StoreFixture logbook;
    for (const auto &status : words<WorkshopStatus>)
        CHECK_NOTHROW(logbook.add(AWorkshop{.status = status.value}));
    for (const auto &by : words<CancelledBy>)
        CHECK_NOTHROW(logbook.add(AWorkshop{.status = WorkshopStatus::Cancelled, .cancelledBy = by.value}));
    const auto workshop = logbook.add(AWorkshop{});
    for (const auto &status : words<BookingStatus>)
        CHECK_NOTHROW(logbook.book(workshop, logbook.person(u"Ada Okafor"_s), status.value));
    for (const auto &role : words<TrainerRole>)
        CHECK_NOTHROW(logbook.stores.workshops.setTrainers(workshop, {{logbook.trainer(u"Sam"_s), role.value}}));
    QuestionSet set{QuestionSetId(9), u"Every kind"_s, 1, {}};
    for (const auto &kind : words<QuestionKind>)
        set.questions.append({QuestionId(100 + set.questions.size()), u"key"_s, {}, kind.value, false, {}});
    CHECK_NOTHROW(logbook.stores.feedback.addQuestionSet(set));
}
