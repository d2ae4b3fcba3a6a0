// SPDX-FileCopyrightText: Turnout contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/edittape.h"

using namespace Qt::StringLiterals;

namespace turnout {

EditTape::EditTape(unsigned seed)
    : m_draw(seed)
{}

Result<void> EditTape::change(Logbook &logbook)
{
    RandomEdits edits = m_known[m_at];
    const auto count = unsigned(1 + m_draw() % 4);
    QList<RandomEdits::Pick> picks;
    for (unsigned i = 0; i < count; ++i)
        picks.append({unsigned(m_draw() % 1000), unsigned(m_draw() % 1000), unsigned(m_draw() % 1000)});
    const auto done = logbook.perform(u"Change"_s, [&](Edit &edit) {
        for (const RandomEdits::Pick &pick : std::as_const(picks))
            edits.apply(edit, pick);
    });
    if (!done)
        return tl::unexpected(done.error());
    if (!done->history.isNull()) {
        m_known.resize(++m_at);
        m_known.append(edits);
    }
    return {};
}

Result<void> EditTape::playOn(Logbook &logbook)
{
    const auto what = m_draw() % 10;
    const bool undoes = what == 0 && m_at > 0;
    if (!undoes && (what != 1 || m_at + 1 == m_known.size()))
        return change(logbook);
    const auto done = undoes ? logbook.undo() : logbook.redo();
    if (!done)
        return tl::unexpected(done.error());
    m_at += undoes ? -1 : 1;
    return {};
}

TapeRoom::TapeRoom()
    : m_clock(CivilTime(QDate(2026, 8, 17), QTime(9, 0)))
{}

} // namespace turnout
