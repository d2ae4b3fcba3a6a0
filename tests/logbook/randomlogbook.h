// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/logbook/connection.h"
#include "tests/logbook/randomedits.h"

namespace turnout {

// A logbook in memory that random changes happen to, each of one to four edits. For use inside rc::check.
class RandomLogbook {
public:
    RandomLogbook();

    bool change(); // whether anything came of it
    void step(Connection::Way way);
    QByteArray hash() const; // of all that it holds
    QString nextLabel(Connection::Way way) const { return m_connection.nextLabel(way); }
    Connection &connection() { return m_connection; }

private:
    FixedClock m_clock;
    Connection m_connection;
    QList<RandomEdits> m_known = {RandomEdits()}; // the records there are after each change
    qsizetype m_at = 0;
};

// Properties. Up to 24 changes, undone one by one, give back every state there was, and redone give it again; any
// mixture of up to 40 changes, undos and redos walks one stack. Each gives how many steps it took.
int undoneAndRedone();
int walkedOneStack();
// A third: when a row that the newest change made or altered was taken away behind the logbook's back, undo says so and
// does nothing of it by halves. Gives whether there was such a row.
bool refusedWhereOthersTouched();

} // namespace turnout
