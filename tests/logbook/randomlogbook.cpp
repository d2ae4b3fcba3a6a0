// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/logbook/randomlogbook.h"

#include "core/storage/opening.h"
#include "core/storage/sqlite/recording.h"
#include "tests/logbook/backdoor.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace turnout {

using Way = Connection::Way;

namespace {
RandomEdits::Pick somePick()
{
    return {*rc::gen::inRange(0u, 1000u), *rc::gen::inRange(0u, 1000u), *rc::gen::inRange(0u, 1000u)};
}

// The rows that the newest change made or altered and that an integer key names.
QList<RecordedChange> touchedByNewest(const Database &db)
{
    PreparedStatement prepared(db, u"SELECT changeset FROM history WHERE undone = 0 ORDER BY id DESC LIMIT 1");
    Statement row(prepared);
    row.step();
    QList<RecordedChange> touched = changesIn(db, row.blob(0));
    touched.removeIf([](const RecordedChange &change) {
        return change.action == RecordedAction::Delete || change.key.isEmpty();
    });
    return touched;
}

void takeAway(const Database &db, const RecordedChange &change)
{
    const QStringList columns =
        textsIn(db, u"SELECT name FROM pragma_table_info('%1') WHERE pk > 0 ORDER BY pk"_s.arg(change.table));
    QStringList terms;
    for (qsizetype i = 0; i < columns.size(); ++i)
        terms.append(u"%1 = %2"_s.arg(columns[i]).arg(change.key[i]));
    db.execute(u"PRAGMA foreign_keys = OFF");
    db.execute(u"DELETE FROM %1 WHERE %2"_s.arg(change.table, terms.join(u" AND "_s)));
    db.execute(u"PRAGMA foreign_keys = ON");
}
} // namespace

RandomLogbook::RandomLogbook()
    : m_clock(CivilTime(QDate(2026, 8, 17), QTime(9, 0)))
    , m_connection(createInMemory(), m_clock, u"Tess Tester"_s)
{}

bool RandomLogbook::change()
{
    RandomEdits edits = m_known[m_at];
    const int count = *rc::gen::inRange(1, 5);
    const Changes changes = m_connection.perform(u"Change"_s, [&](Edit &edit) {
        for (int i = 0; i < count; ++i)
            edits.apply(edit, somePick());
    });
    if (changes.history.isNull())
        return false;
    m_known.resize(++m_at);
    m_known.append(edits);
    return true;
}

void RandomLogbook::step(Way way)
{
    m_connection.step(way);
    m_at += way == Way::Undo ? -1 : 1;
}

QByteArray RandomLogbook::hash() const
{
    return contentHash(m_connection.database());
}

int undoneAndRedone()
{
    RandomLogbook logbook;
    QList<QByteArray> states = {logbook.hash()};
    const int changes = *rc::gen::inRange(1, 25);
    for (int i = 0; i < changes; ++i) {
        if (logbook.change())
            states.append(logbook.hash());
        else
            RC_ASSERT(logbook.hash() == states.last());
    }
    for (qsizetype at = states.size() - 2; at >= 0; --at) {
        logbook.step(Way::Undo);
        RC_ASSERT(logbook.hash() == states[at]);
    }
    RC_ASSERT(logbook.nextLabel(Way::Undo).isEmpty());
    for (qsizetype at = 1; at < states.size(); ++at) {
        logbook.step(Way::Redo);
        RC_ASSERT(logbook.hash() == states[at]);
    }
    RC_ASSERT(logbook.nextLabel(Way::Redo).isEmpty());
    return 3 * int(states.size() - 1);
}

int walkedOneStack()
{
    RandomLogbook logbook;
    QList<QByteArray> states = {logbook.hash()};
    qsizetype at = 0;
    const int steps = *rc::gen::inRange(1, 40);
    for (int i = 0; i < steps; ++i) {
        const int what = *rc::gen::inRange(0, 4);
        if (what == 0 && at > 0) {
            logbook.step(Way::Undo);
            --at;
        } else if (what == 1 && at + 1 < states.size()) {
            logbook.step(Way::Redo);
            ++at;
        } else if (logbook.change()) {
            states.resize(++at);
            states.append(logbook.hash());
        }
        RC_ASSERT(logbook.hash() == states[at]);
        RC_ASSERT(logbook.nextLabel(Way::Undo).isEmpty() == (at == 0));
        RC_ASSERT(logbook.nextLabel(Way::Redo).isEmpty() == (at + 1 == states.size()));
    }
    return steps;
}

bool refusedWhereOthersTouched()
{
    RandomLogbook logbook;
    const int changes = *rc::gen::inRange(1, 10);
    for (int i = 0; i < changes; ++i)
        logbook.change();
    const Database &db = logbook.connection().database();
    const QList<RecordedChange> touched = touchedByNewest(db);
    if (touched.isEmpty())
        return false;
    takeAway(db, touched[*rc::gen::inRange<qsizetype>(0, touched.size())]);
    const QByteArray before = logbook.hash();
    const QString label = logbook.nextLabel(Way::Undo);
    try {
        logbook.connection().step(Way::Undo);
        RC_FAIL("undone over the change of somebody else");
    } catch (const Error &error) {
        RC_ASSERT(error.kind == Error::Conflict);
        RC_ASSERT(error.message.contains(u"stays as it is"_s));
    }
    RC_ASSERT(logbook.hash() == before);
    RC_ASSERT(logbook.nextLabel(Way::Undo) == label);
    RC_ASSERT(logbook.nextLabel(Way::Redo).isEmpty());
    return true;
}

} // namespace turnout
