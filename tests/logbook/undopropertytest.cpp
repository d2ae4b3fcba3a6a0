// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logbook/connection.h"
#include "core/storage/opening.h"
#include "tests/logbook/backdoor.h"
#include "tests/logbook/randomedits.h"
#include "tests/support/precompiled.h"

#include <rapidcheck.h>

using namespace turnout;
using namespace Qt::StringLiterals;

namespace {

using Way = Connection::Way;

RandomEdits::Pick somePick()
{
    return {*rc::gen::inRange(0u, 1000u), *rc::gen::inRange(0u, 1000u), *rc::gen::inRange(0u, 1000u)};
}

// A logbook in memory that random changes happen to, each of one to four edits.
class RandomLogbook {
public:
    RandomLogbook()
        : m_clock(CivilTime(QDate(2026, 8, 17), QTime(9, 0)))
        , m_connection(createInMemory(), m_clock, u"Tess Tester"_s)
    {}

    // Whether anything came of it.
    bool change()
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
    void step(Way way)
    {
        m_connection.step(way);
        m_at += way == Way::Undo ? -1 : 1;
    }
    QByteArray hash() const { return contentHash(m_connection.database()); }
    QString nextLabel(Way way) const { return m_connection.nextLabel(way); }

private:
    FixedClock m_clock;
    Connection m_connection;
    QList<RandomEdits> m_known = {RandomEdits()}; // the records there are after each change
    qsizetype m_at = 0;
};

} // namespace

TEST_CASE("edits undone step by step give back every state, and redone give it again", "[undo][property]")
{
    CHECK(rc::check([] {
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
    }));
}

TEST_CASE("undo and redo walk one stack, however they and new edits are mixed", "[undo][property]")
{
    CHECK(rc::check([] {
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
    }));
}
